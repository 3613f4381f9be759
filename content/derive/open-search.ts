// OpenSearch: lets a browser search the site from its address bar.

import { fileAt, type Output } from '../model/output.ts';
import type { Site } from '../model/site.ts';
import { publishedPicture } from './picture-of.ts';
import { searchFor, searchPage } from './search-address.ts';
import { element, emptyElement, textElement, xmlDocument } from './xml.ts';

/** OpenSearch limits the lengths of names; a cut never leaves half a character. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim();

function description(site: Site, language: string): string {
  const name = site.text(site.town.name, language);
  const about = `${site.say(language)('search.label')} – ${name}`;
  const crest = publishedPicture(site, site.town.crest);
  return xmlDocument(
    element(
      'OpenSearchDescription',
      [
        textElement('ShortName', cut(name, 16)),
        textElement('LongName', cut(name, 48)),
        textElement('Description', cut(about, 1024)),
        textElement('Language', language),
        textElement('InputEncoding', 'UTF-8'),
        textElement('Image', crest?.url, { type: crest?.type }),
        emptyElement('Url', { type: 'text/html', template: searchFor(site, language, '{searchTerms}') }),
        textElement('moz:SearchForm', site.origin + searchPage(site, language)),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/', 'xmlns:moz': 'http://www.mozilla.org/2006/browser/search/' },
    ),
  );
}

/** A description per language. */
export const openSearch = (site: Site): Output[] =>
  site.languages.map((language) => ({
    path: fileAt(site.path('opensearch.xml', language)),
    body: description(site, language),
  }));

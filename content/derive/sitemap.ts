// sitemap.xml: every page that search engines may show, with its other languages.

import type { Output } from '../model/output.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { element, emptyElement, textElement, xmlDocument } from './xml.ts';

/** The limits of one file: addresses, and characters well below the 50 MB that are allowed. */
const MOST = 50_000;
const MOST_CHARACTERS = 40_000_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function alternates(site: Site, page: Page): string[] {
  const translations = Object.entries(page.translations);
  if (translations.length < 2) return [];
  const first = page.translations[site.language];
  const all = first ? [...translations, ['x-default', first] as const] : translations;
  return all.map(([hreflang, path]) =>
    emptyElement('xhtml:link', { rel: 'alternate', hreflang, href: site.origin + path }),
  );
}

/** Pages in files that keep the limits. */
function chunks(urls: readonly string[], most: number): string[][] {
  const files: string[][] = [[]];
  let characters = 0;
  for (const url of urls) {
    let file = files.at(-1) as string[];
    if (file.length >= most || characters + url.length > MOST_CHARACTERS) {
      file = [];
      files.push(file);
      characters = 0;
    }
    file.push(url);
    characters += url.length;
  }
  return files;
}

const urlset = (urls: readonly string[]): string =>
  xmlDocument(element('urlset', urls, { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }));

/**
 * One file, or an index and its files when there are too many pages for one.
 * A page whose texts are in another language is left out: the page of that language is there.
 */
export function sitemap(site: Site, most = MOST): Output[] {
  const urls = [...site.pages]
    .filter((page) => page.indexed !== false && !page.fallback)
    .map((page) => element('url', [textElement('loc', site.origin + page.path), ...alternates(site, page)]));
  const files = chunks(urls, most);
  if (files.length === 1) return [{ path: 'sitemap.xml', body: urlset(urls) }];
  const outputs = files.map((file, index) => ({ path: `sitemap-${index + 1}.xml`, body: urlset(file) }));
  const parts = outputs.map(({ path }) => element('sitemap', [textElement('loc', `${site.origin}/${path}`)]));
  return [{ path: 'sitemap.xml', body: xmlDocument(element('sitemapindex', parts, { xmlns: NAMESPACE })) }, ...outputs];
}

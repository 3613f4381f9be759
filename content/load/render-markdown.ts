// Makes the function by which a site turns Markdown into the HTML of one of its pages.
import { ownScope } from '../model/collection.ts';
import type { Entry } from '../model/entry.ts';
import { pictureHtml } from '../model/picture.ts';
import type { RenderedText, Site } from '../model/site.ts';
import { finishMarkdown } from './markdown/finish-markdown.ts';
import type { ParsedMarkdown } from './markdown/parse-markdown.ts';

/** The renderer of a site: entries and media are looked up as the text's own entry sees them. */
export function markdownRenderer(site: Site, markdown: (source: string) => ParsedMarkdown) {
  return (entry: Entry, source: string, language: string): RenderedText =>
    finishMarkdown({
      parsed: markdown(source),
      language: entry.language,
      say: site.say(entry.language),
      link: (target) => {
        const [collection = '', slug = ''] = target.split('/');
        const own = site.collections.get(entry.collection);
        const scope = own ? ownScope(own, entry) : entry.scope;
        // What is no entry, such as a topic or a zone of collections, has a page of that address.
        const page = site.collections.has(collection) ? undefined : site.page(site.path(`${target}/`, language));
        if (page) return { href: page.path };
        const found = site.link(collection, slug, language, scope);
        return found && { href: found.path, language: found.language };
      },
      media: (path) => site.media.get(path),
      picture: (src, alt) => {
        const media = site.media.get(src);
        return media && pictureHtml({ media, alt });
      },
    });
}

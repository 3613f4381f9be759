// Unfinished HTML to the HTML of one town and language: fills in links, files, pictures and words, without parsing anything.
import type { Say } from '../../model/labels.ts';
import type { Media } from '../../model/media.ts';
import type { RenderedText } from '../../model/site.ts';
import { escapeHtml } from './escape.ts';
import { fileLabel } from './file-label.ts';
import { replaceMarks } from './marks.ts';
import type { ParsedLink, ParsedMarkdown } from './parsed-markdown.ts';

/** What a town knows that its texts do not. */
export interface FinishOptions {
  parsed: ParsedMarkdown;
  language: string;
  /** The address of an entry (`collection/slug`), and its language where that is not the page’s. */
  link: (target: string) => { href: string; language?: string | undefined } | undefined;
  /** A file of the town by its path, `media/…`. */
  media: (path: string) => Media | undefined;
  /** The HTML of a picture by its path. */
  picture: (src: string, alt: string) => string | undefined;
  say: Say;
}

/** Finishes a parsed text. What cannot be found stays as plain text: the loader has reported it. */
export function finishMarkdown(options: FinishOptions): RenderedText {
  const { parsed, picture, say } = options;
  const links = new Map<string, Tags>();
  const tagsOf = (index: string): Tags => {
    const tags = links.get(index) ?? linkTags(parsed.links[Number(index)], options);
    links.set(index, tags);
    return tags;
  };
  const html = replaceMarks(parsed.html, (kind, name) => {
    if (kind === 'link') return tagsOf(name).start;
    if (kind === 'link-end') return tagsOf(name).end;
    if (kind === 'say') return escapeHtml(word(say, name));
    const image = parsed.images[Number(name)];
    return image ? (picture(image.src, image.alt) ?? escapeHtml(image.alt)) : '';
  });
  return { html, headings: parsed.headings };
}

interface Tags {
  readonly start: string;
  readonly end: string;
}

const none: Tags = { start: '', end: '' };

function word(say: Say, name: string): string {
  const [key, reference] = name.split(':');
  return reference === undefined ? say(`markdown.${key}`) : say(`markdown.${key}`, { reference });
}

function linkTags(link: ParsedLink | undefined, options: FinishOptions): Tags {
  if (!link) return none;
  return link.target.startsWith('media/') ? fileTags(link, options) : entryTags(link, options);
}

function fileTags(link: ParsedLink, { media, language, say }: FinishOptions): Tags {
  const file = media(link.target);
  if (!file) return none;
  const label = ` (${fileLabel({ media: file, language, say })})`;
  return {
    start: `<a class="file"${attributes(link, file.href)}>`,
    end: `<span class="file-label">${escapeHtml(label)}</span></a>`,
  };
}

function entryTags(link: ParsedLink, options: FinishOptions): Tags {
  const found = options.link(link.target);
  if (!found) return none;
  const language = found.language ? ` hreflang="${escapeHtml(found.language)}"` : '';
  return { start: `<a${attributes(link, found.href)}${language}>`, end: '</a>' };
}

function attributes({ anchor, title }: ParsedLink, href: string): string {
  const address = anchor ? `${href}#${anchor}` : href;
  return ` href="${escapeHtml(address)}"${title ? ` title="${escapeHtml(title)}"` : ''}`;
}

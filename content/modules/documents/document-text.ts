// The text of a document, page by page, as far as it is known.
import type { Media } from '../../model/media.ts';
import type { Site } from '../../model/site.ts';
import type { RegisterEntry } from './register.ts';

/** The file of a document with what is known of it. */
export const mediaOf = (site: Site, entry: RegisterEntry): Media | undefined => site.media.get(entry.values.file.file);

/** The language of the file: as the editor says, else as the file says, else that of the entry. */
export const fileLanguage = (site: Site, entry: RegisterEntry): string => {
  const declared = entry.values.language ?? mediaOf(site, entry)?.document?.language ?? '';
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*$/.test(declared) ? declared : entry.language;
};

/** A part of a page's text. */
export type TextBlock = { kind: 'heading' | 'paragraph'; text: string } | { kind: 'list'; items: string[] };

/** The blocks of a page: headings, lists and paragraphs. */
export function blocksOf(page: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of page.split('\n').filter(Boolean)) {
    const last = blocks.at(-1);
    if (!line.startsWith('- ')) {
      const isHeading = line.startsWith('# ');
      blocks.push({ kind: isHeading ? 'heading' : 'paragraph', text: isHeading ? line.slice(2) : line });
    } else if (last?.kind === 'list') last.items.push(line.slice(2));
    else blocks.push({ kind: 'list', items: [line.slice(2)] });
  }
  return blocks;
}

/** The text of each page with its number; undefined for a document without text. */
export function documentText(
  site: Site,
  entry: RegisterEntry,
): { pages: { number: number; blocks: TextBlock[] }[]; count: number } | undefined {
  const media = mediaOf(site, entry);
  const text = media?.document?.text ?? [];
  if (!media || !text.some(Boolean)) return undefined;
  const pages = text.map((page, index) => ({ number: index + 1, blocks: blocksOf(page) }));
  return { pages, count: media.pages ?? text.length };
}

/** Whether the file shuts some readers out: without tags, or without text. */
export function isHardToRead(site: Site, entry: RegisterEntry): boolean {
  const facts = mediaOf(site, entry)?.document;
  return facts !== undefined && (!facts.tagged || !facts.text.some(Boolean));
}

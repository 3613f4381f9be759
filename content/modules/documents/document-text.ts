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

/** The text of each page with its number; undefined for a document without text. */
export function documentText(
  site: Site,
  entry: RegisterEntry,
): { pages: { number: number; paragraphs: string[] }[]; count: number } | undefined {
  const media = mediaOf(site, entry);
  const text = media?.document?.text ?? [];
  if (!media || !text.some(Boolean)) return undefined;
  const pages = text.map((page, index) => ({ number: index + 1, paragraphs: page ? page.split('\n') : [] }));
  return { pages, count: media.pages ?? text.length };
}

/** Whether the file shuts some readers out: without tags, or without text. */
export function isHardToRead(site: Site, entry: RegisterEntry): boolean {
  const facts = mediaOf(site, entry)?.document;
  return facts !== undefined && (!facts.tagged || !facts.text.some(Boolean));
}

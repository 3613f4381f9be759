// A draft: what one source file, or several, will be in the town.
import type { Collection } from '../../content/model/collection.ts';
import type { Note } from './report.ts';

/** A part of a body: the whole of it, or a section where many files become one page. */
export interface DraftPart {
  file: string;
  /** The address at which it stood. */
  address?: string | undefined;
  heading?: string | undefined;
  body: string;
  note: Note;
}

/** An entry on its way into the town. */
export interface Draft {
  collection: Collection;
  language: string;
  slug: string;
  /** The source file, relative to the imported folder. */
  file: string;
  /** All but the body. */
  values: Record<string, unknown>;
  /** Addresses it had, best first. */
  addresses: string[];
  parts: DraftPart[];
  note: Note;
}

/** Where the entry's file stands, below the town's folder. */
export const entryFile = ({ collection, language, slug }: Draft): string => `${collection.name}/${language}/${slug}.md`;

/** Where the entry is published. */
export function entryAddress({ collection, language, slug }: Draft, firstLanguage: string): string {
  const prefix = language === firstLanguage ? '/' : `/${language}/`;
  return `${prefix}${collection.atRoot ? '' : `${collection.name}/`}${slug}/`;
}

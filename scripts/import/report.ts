// What an import did and could not do: the report, and the notes from which it is made.
import type { Problem } from '../../content/model/problem.ts';

/** Something that a person has to know of: `lost` was not brought over, `look` was, but wants a human eye. */
export interface ImportItem {
  kind: 'lost' | 'look';
  /** The source file, relative to the imported folder. */
  file: string;
  line?: number | undefined;
  /** The field of the source, or `body`; absent where the whole file is meant. */
  field?: string | undefined;
  value?: string | undefined;
  why: string;
}

/** What an import did. Paths of the town are relative to its folder, source files to the imported folder. */
export interface ImportReport {
  /** What is wrong with the map, or with source files that could not be read. Problems of the map stop the import. */
  problems: Problem[];
  items: ImportItem[];
  /** Entries and media that were written in this run. */
  written: string[];
  unchanged: string[];
  /** Entries that differ from what the import would write, since somebody edited or deleted them in the town. */
  kept: string[];
  /** Entries of an earlier run whose source is gone; they stay. */
  gone: string[];
  /** Source files that the map leaves out, and by which line of it. */
  skipped: { file: string; why: string }[];
  /** How many values the map says to ignore, by field, and how many times of day a plain date has left away. */
  ignored: Record<string, number>;
}

/** An empty report. */
export const emptyReport = (): ImportReport => ({
  problems: [],
  items: [],
  written: [],
  unchanged: [],
  kept: [],
  gone: [],
  skipped: [],
  ignored: {},
});

/** Notes what a person has to know of one source file. */
export type Note = (kind: ImportItem['kind'], why: string, at?: { field?: string; value?: unknown }) => void;

/** A value as one line of text. */
export const asLine = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ').trim();

// Remembers parsed Markdown by what it was parsed from, one file per town.
import { parseNatively } from '../content/load/markdown/parse-natively.ts';
import type { ParsedMarkdown } from '../content/load/markdown/parsed-markdown.ts';
import { digest } from './digest.ts';
import { readStore, writeStore } from './json-store.ts';

/** A parser that remembers, and the way to keep what it knows for the next run. */
export interface MarkdownMemory {
  parse: (source: string) => ParsedMarkdown;
  /** Writes what was used in this run, when it differs from the last. */
  keep: () => void;
}

/**
 * Opens the memory of a town.
 * @param options.version changes when the parser does; older memories are then forgotten
 */
export function openMarkdownMemory(options: { file: string; version: string }): MarkdownMemory {
  const { file, version } = options;
  const stored = readStore<{ version: string; texts: Record<string, ParsedMarkdown> }>(file);
  const before = stored?.version === version ? stored.texts : {};
  const used: Record<string, ParsedMarkdown> = {};
  const bySource = new Map<string, ParsedMarkdown>();
  let isNew = false;
  return {
    parse: (source) => {
      const known = bySource.get(source);
      if (known) return known;
      const key = digest(source);
      const parsed = before[key] ?? parseNatively(source);
      if (!before[key]) isNew = true;
      used[key] = parsed;
      bySource.set(source, parsed);
      return parsed;
    },
    keep: () => {
      if (isNew || Object.keys(used).length !== Object.keys(before).length) writeStore(file, { version, texts: used });
    },
  };
}

// Remembers what an import wrote, so that the next one knows what somebody has edited since.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was written: the hash of the text by the entry's file, and the source it came from. */
export type ImportMemory = Record<string, { hash: string; source: string }>;

/** The memory in `file`; empty when there is none or it cannot be read. */
export function readMemory(file: string): ImportMemory {
  if (!existsSync(file)) return {};
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { entries?: ImportMemory }).entries ?? {};
  } catch {
    // Like a deleted one: whatever differs in the town then counts as edited.
    return {};
  }
}

/** Writes the memory where it has changed. */
export function writeMemory(file: string, memory: ImportMemory): void {
  const entries = Object.fromEntries(Object.entries(memory).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ entries }, undefined, 1)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

// Puts finished entries into the town's folder, never over what somebody has edited there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ImportMemory, readMemory, writeMemory } from './import-memory.ts';
import type { MediaStore } from './media-store.ts';
import type { ImportReport } from './report.ts';

/** An entry ready to be written. */
export interface ReadyEntry {
  /** Below the town's folder. */
  file: string;
  text: string;
  source: string;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Whether an entry may be written, stands already, or was changed by somebody. */
function fate(path: string, text: string, remembered: string | undefined, force: boolean): 'write' | 'same' | 'keep' {
  if (!existsSync(path)) return remembered === undefined || force ? 'write' : 'keep';
  const present = readFileSync(path, 'utf8');
  if (present === text) return 'same';
  return force || hashOf(present) === remembered ? 'write' : 'keep';
}

/** Writes entries and the media they name; tells the report what became of each. */
export function storeEntries(options: {
  entries: readonly ReadyEntry[];
  town: string;
  memoryFile: string;
  force: boolean;
  media: MediaStore;
  report: ImportReport;
}): void {
  const { entries, town, memoryFile, force, media, report } = options;
  const before = readMemory(memoryFile);
  const after: ImportMemory = { ...before };
  const names = new Set<string>();
  for (const { file, text, source } of entries) {
    const path = join(town, file);
    const decision = fate(path, text, before[file]?.hash, force);
    if (decision === 'keep') {
      report.kept.push(file);
      continue;
    }
    if (decision === 'write') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    report[decision === 'write' ? 'written' : 'unchanged'].push(file);
    after[file] = { hash: hashOf(text), source };
    for (const [name] of text.matchAll(/media\/[a-z0-9/.-]*[a-z0-9]/g)) names.add(name);
  }
  const current = new Set(entries.map(({ file }) => file));
  for (const file of Object.keys(before))
    if (!current.has(file) && existsSync(join(town, file))) report.gone.push(file);
  const copied = media.copy(names);
  report.written.push(...copied.written);
  report.unchanged.push(...copied.unchanged);
  writeMemory(memoryFile, after);
}

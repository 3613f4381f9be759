// A small cache file of JSON: read when it is there and sound, written in one step.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The stored value, or undefined when there is none (or an unreadable one: a cache may vanish at any time). */
export function readStore<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Stores a value; readers see the old file or the new one, never a part. */
export function writeStore(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const staged = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(staged, JSON.stringify(value));
  renameSync(staged, file);
}

// Remembers fingerprints of files for as long as none of them has another size or time: looking is cheaper than reading.
import { digest } from './digest.ts';
import type { FoundFile } from './files-below.ts';
import { readStore, writeStore } from './json-store.ts';

/** A memory of fingerprints. */
export interface HashMemory {
  /** The fingerprint of files that go by one name: the remembered one, or what `make` gives. */
  of: (name: string, files: readonly FoundFile[], make: () => string) => string;
  /** Writes what is new for the next run. */
  keep: () => void;
}

/**
 * Milliseconds within which a file may be written twice without its times telling; younger files are not remembered.
 * Some file systems count in steps of two seconds; those that count finer do so by the clock of the kernel.
 */
const settling = (times: readonly number[]): number => (times.every((time) => time % 1000 === 0) ? 2000 : 50);

/** Opens the memory in `file`. */
export function openHashMemory(file: string): HashMemory {
  const known = readStore<Record<string, { looks: string; hash: string }>>(file) ?? {};
  let isNew = false;
  return {
    of: (name, files, make) => {
      const looks = digest(
        files.map(({ path, size, mtime, ctime }) => `${path}\n${size} ${mtime} ${ctime}`).join('\n'),
      );
      if (known[name]?.looks === looks) return known[name].hash;
      const times = files.map(({ ctime }) => ctime);
      const isSettled = times.reduce((latest, time) => Math.max(latest, time), 0) < Date.now() - settling(times);
      const hash = make();
      if (isSettled) {
        known[name] = { looks, hash };
        isNew = true;
      }
      return hash;
    },
    keep: () => {
      if (isNew) writeStore(file, known);
      isNew = false;
    },
  };
}

// Fingerprints of parts of the project: with another one, what is made from them is made again.
import { readFileSync, statSync } from 'node:fs';
import { digest } from './digest.ts';
import { type FoundFile, filesBelow } from './files-below.ts';
import { openHashMemory } from './hash-memory.ts';
import { ROOT } from './project.ts';

/** What sites are made with; texts that all towns share count, those that are only copied into a new town do not. */
const isSource = (path: string) => !/\.(test|examples)\.ts$|(^|\/)(fixture|first-texts)\/|(^|\/)README\.md$/.test(path);

const memory = openHashMemory(`${ROOT}/.cache/sources.json`);

/** A fingerprint of files and folders of the project, tests left out. */
export function sourcesHash(parts: readonly string[]): string {
  const files = parts.flatMap((part) =>
    part.includes('.')
      ? [fileAt(part)]
      : filesBelow({ folder: `${ROOT}/${part}`, label: part })
          .files.filter(({ path }) => isSource(path))
          .map((file) => ({ ...file, path: `${part}/${file.path}` })),
  );
  const hash = memory.of(parts.join(' '), files, () =>
    digest(files.map(({ path, absolute }) => `${path}\n${digest(readFileSync(absolute))}`).join('\n')),
  );
  memory.keep();
  return hash;
}

function fileAt(path: string): FoundFile {
  const absolute = `${ROOT}/${path}`;
  const { size, mtimeMs: mtime, ctimeMs: ctime } = statSync(absolute);
  return { path, absolute, size, mtime, ctime };
}

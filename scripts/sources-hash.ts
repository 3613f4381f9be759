// Fingerprints of parts of the project: with another one, what is made from them is made again.
import { readFileSync } from 'node:fs';
import { digest } from './digest.ts';
import { filesBelow } from './files-below.ts';
import { ROOT } from './project.ts';

/** What sites are made with; texts that all towns share count, those that are only copied into a new town do not. */
const isSource = (path: string) => !/\.test\.ts$|(^|\/)(fixture|first-texts)\/|(^|\/)README\.md$/.test(path);

/** A fingerprint of files and folders of the project, tests left out. */
export function sourcesHash(parts: readonly string[]): string {
  const files = parts.flatMap((part) =>
    part.includes('.')
      ? [`${ROOT}/${part}`]
      : filesBelow({ folder: `${ROOT}/${part}`, label: part })
          .files.filter(({ path }) => isSource(path))
          .map(({ absolute }) => absolute),
  );
  return digest(files.map((file) => `${file.slice(ROOT.length)}\n${digest(readFileSync(file))}`).join('\n'));
}

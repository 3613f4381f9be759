// The files of a SubCommunity: its settings, labels and shared texts; and their fingerprint.
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../content/model/problem.ts';
import { digest } from './digest.ts';
import { type FoundFile, filesBelow } from './files-below.ts';
import { openHashMemory } from './hash-memory.ts';
import { communityFolder, type Folders } from './project.ts';

/** All files by their path from the folder in which community.yaml stands. */
export function communityFiles(folders: Pick<Folders, 'towns'>): { files: FoundFile[]; problems: Problem[] } {
  const folder = communityFolder(folders);
  const absolute = `${folder}/community.yaml`;
  const stat = statSync(absolute, { throwIfNoEntry: false });
  const settings = stat?.isFile()
    ? [{ path: 'community.yaml', absolute, size: stat.size, mtime: stat.mtimeMs, ctime: stat.ctimeMs }]
    : [];
  const { files, problems } = filesBelow({ folder: `${folder}/community`, label: 'community' });
  return { files: [...settings, ...files.map((file) => ({ ...file, path: `community/${file.path}` }))], problems };
}

/** A fingerprint of all of them: with another one, every town is built anew. */
export function communityHash(folders: Pick<Folders, 'towns' | 'cache'>): string {
  const { files } = communityFiles(folders);
  if (files.length === 0) return '';
  const memory = openHashMemory(`${folders.cache}/community.json`);
  const hash = memory.of('community', files, () =>
    digest(files.map(({ path, absolute }) => `${path}\n${digest(readFileSync(absolute))}`).join('\n')),
  );
  memory.keep();
  return hash;
}

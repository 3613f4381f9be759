// Reads what a site is made from: the town's folder, and what its modules ask for beyond it.

import type { TownSource } from '../content/load/town-source.ts';
import { BEYOND_FILES } from '../content/model/beyond.ts';
import { readFolder } from './read-folder.ts';

/** A town as the loader wants it. Nothing is fetched here: of feeds, the copies count that a build has pulled. */
export async function readTown(options: Parameters<typeof readFolder>[0]): Promise<TownSource> {
  const source = await readFolder(options);
  if (!source.files.some(({ path }) => BEYOND_FILES.includes(path))) return source;
  const { gatherBeyond } = await import('./beyond/gather-beyond.ts');
  const { beyond, problems } = await gatherBeyond({ source, folders: options.folders });
  return { ...source, beyond, problems: [...source.problems, ...problems] };
}

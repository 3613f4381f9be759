// The town that a site is part of: which one, and the files from which the site takes what it has not written itself.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isSlug } from '../content/model/slug.ts';
import { type FoundFile, filesBelow } from './files-below.ts';

/** A town as a part of it sees it. */
export interface ParentTown {
  name: string;
  /** Its town.yaml and its crest; none when there is no such town. */
  files: readonly FoundFile[];
}

/** What a town.yaml holds, however broken it is: what is wrong with it is told elsewhere. */
function settingsIn(file: string): { partOf?: unknown; crest?: { src?: unknown } } {
  try {
    return parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

/** The town that the town `id` is part of, or undefined. */
export function parentTown({ towns, id }: { towns: string; id: string }): ParentTown | undefined {
  const file = `${towns}/${id}/town.yaml`;
  // Most towns are part of none: their settings are not read twice.
  if (!existsSync(file) || !/^["']?partOf["']?\s*:/m.test(readFileSync(file, 'utf8'))) return undefined;
  const { partOf } = settingsIn(file);
  if (typeof partOf !== 'string' || !isSlug(partOf) || partOf === id) return undefined;
  const folder = `${towns}/${partOf}`;
  const crest = settingsIn(`${folder}/town.yaml`).crest?.src;
  const { files } = filesBelow({ folder, label: partOf });
  return { name: partOf, files: files.filter(({ path }) => path === 'town.yaml' || path === crest) };
}

/** Where a media file of a town stands on disk: in its own folder, else in that of the town that it is part of. */
export function mediaFile(options: { towns: string; id: string; partOf: string | undefined; path: string }): string {
  const { towns, id, partOf, path } = options;
  const own = `${towns}/${id}/${path}`;
  return partOf === undefined || existsSync(own) ? own : `${towns}/${partOf}/${path}`;
}

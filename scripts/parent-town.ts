// The town that a site is part of: which one, and the files from which the site takes what it has not written itself.
import { existsSync, readFileSync } from 'node:fs';
import { isSlug } from '../content/model/slug.ts';
import { type FoundFile, filesBelow } from './files-below.ts';

/** A town as a part of it sees it. */
export interface ParentTown {
  name: string;
  /** Its town.yaml and its crest; none when there is no such town. */
  files: readonly FoundFile[];
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

// These two settings are asked for before anybody knows whether there is something to build: a reader of YAML would be
// loaded for them alone. What is wrong with a town.yaml is told where the town is loaded.
const partOf = (settings: string) => /^["']?partOf["']?\s*:\s*["']?([^\s"'#]+)/m.exec(settings)?.[1];
const crestOf = (settings: string) =>
  /^["']?crest["']?\s*:[^\n]*?(?:\n\s+[^\n]*?)*?src\s*:\s*["']?([^\s"',}]+)/m.exec(settings)?.[1];

/** The town that the town `id` is part of, or undefined. */
export function parentTown({ towns, id }: { towns: string; id: string }): ParentTown | undefined {
  const name = partOf(textOf(`${towns}/${id}/town.yaml`));
  if (name === undefined || !isSlug(name) || name === id) return undefined;
  const folder = `${towns}/${name}`;
  const crest = crestOf(textOf(`${folder}/town.yaml`));
  const { files } = filesBelow({ folder, label: name });
  return { name, files: files.filter(({ path }) => path === 'town.yaml' || path === crest) };
}

/** Where a media file of a town stands on disk: in its own folder, else in that of the town that it is part of. */
export function mediaFile(options: { towns: string; id: string; partOf: string | undefined; path: string }): string {
  const { towns, id, path } = options;
  const own = `${towns}/${id}/${path}`;
  return options.partOf === undefined || existsSync(own) ? own : `${towns}/${options.partOf}/${path}`;
}

// Reads a town's folder for the loader.
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ParsedMarkdown } from '../content/load/markdown/parse-markdown.ts';
import type { SourceFile, TownSource } from '../content/load/town-source.ts';
import { programHash } from './bundle.ts';
import type { FileAges } from './file-ages.ts';
import { type FoundFile, filesBelow } from './files-below.ts';
import { type Folders, ROOT } from './project.ts';
import { readLabels } from './read-labels.ts';
import { readMedia } from './read-media.ts';
import { listThemes } from './themes.ts';

/** What is read twice in one build is the same text, also while somebody deletes or writes its file. */
function toSource({ path, absolute, size }: FoundFile, changed: number | undefined): SourceFile {
  let text: Uint8Array | undefined;
  const read = () => {
    if (!/\.(?:md|yaml)$/.test(path)) return readFileSync(absolute);
    text ??= readFileSync(absolute);
    return text;
  };
  return { path, size, read, changed };
}

/** A file of what all towns start from. */
function sharedFile(name: string): SourceFile | undefined {
  const file = `${ROOT}/content/shared/${name}`;
  return existsSync(file) ? { path: name, size: statSync(file).size, read: () => readFileSync(file) } : undefined;
}

/** A town's folder as the loader wants it, with its media looked at. */
export async function readTown(options: {
  id: string;
  folders: Folders;
  markdown: (source: string) => ParsedMarkdown;
  now: Date;
  /** When files were last changed, by path below the folder of all towns. */
  ages?: FileAges;
}): Promise<TownSource> {
  const { id, folders, markdown, now, ages = {} } = options;
  const folder = `towns/${id}`;
  const { files, problems } = filesBelow({ folder: `${folders.towns}/${id}`, label: folder });
  const media = await readMedia({
    files: files.filter(({ path }) => path.startsWith('media/')),
    folder,
    memory: `${folders.cache}/media/${id}.json`,
    version: programHash(),
  });
  return {
    id,
    folder,
    files: files.map((file) => toSource(file, ages[`${id}/${file.path}`])),
    media: media.media,
    problems: [...problems, ...media.problems],
    shared: sharedFile,
    labels: readLabels,
    themes: listThemes(),
    markdown,
    now,
  };
}

// Reads a town's folder for the loader, and nothing beyond it.
import { readFileSync } from 'node:fs';
import type { ParsedMarkdown } from '../content/load/markdown/parse-markdown.ts';
import type { SourceFile, TownSource } from '../content/load/town-source.ts';
import { programHash } from './bundle.ts';
import type { FileAges } from './file-ages.ts';
import { type FoundFile, filesBelow } from './files-below.ts';
import { parentTown } from './parent-town.ts';
import { type Folders, ROOT } from './project.ts';
import { readCommunity, sharedFiles } from './read-community.ts';
import { readLabels } from './read-labels.ts';
import { readMedia } from './read-media.ts';
import { listThemes } from './themes.ts';
import { warningNames } from './warning-names.ts';

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

/** A town's folder as the loader wants it, with its media looked at. */
export async function readFolder(options: {
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
  const parent = parentTown({ towns: folders.towns, id });
  const settings = parent?.files.find(({ path }) => path === 'town.yaml');
  const own = new Set(files.map(({ path }) => path));
  const crest = parent?.files.filter(({ path }) => path.startsWith('media/') && !own.has(path)) ?? [];
  const common = readCommunity(folders);
  const media = await readMedia({
    files: [...files.filter(({ path }) => path.startsWith('media/')), ...crest],
    folder,
    memory: `${folders.cache}/media/${id}.json`,
    version: programHash(),
  });
  return {
    id,
    folder,
    files: files.map((file) => toSource(file, ages[`${id}/${file.path}`])),
    media: media.media,
    problems: [...common.problems, ...problems, ...media.problems],
    shared: (name) => sharedFiles(ROOT, folders, name),
    community: common.community,
    warnings: warningNames(),
    parent: parent && { name: parent.name, settings: settings && toSource(settings, undefined) },
    labels: readLabels,
    themes: listThemes(),
    markdown,
    now,
  };
}

// Reads what the towns of a repository have in common: community.yaml and the folder `community` beside them.
import { readFileSync, statSync } from 'node:fs';
import { loadCommunity } from '../content/load/load-community.ts';
import type { SourceCommunity, SourceFile } from '../content/load/town-source.ts';
import { contentVersion } from '../content/migrations/migrations.ts';
import type { Problem } from '../content/model/problem.ts';
import { modules } from '../content/modules/modules.ts';
import { communityFiles } from './community-files.ts';
import type { FoundFile } from './files-below.ts';
import { communityFolder, type Folders } from './project.ts';
import { readLabels } from './read-labels.ts';
import { listThemes } from './themes.ts';
import { warningNames } from './warning-names.ts';

/** The SubCommunity, where there is one and nothing is wrong with it. */
export interface ReadCommunity {
  community?: SourceCommunity;
  problems: readonly Problem[];
}

const known = new Map<string, { looks: string; read: ReadCommunity }>();

const toSource = ({ path, absolute, size }: FoundFile): SourceFile => ({
  path,
  size,
  read: () => readFileSync(absolute),
});

/** The SubCommunity of the towns; read again when one of its files has changed. */
export function readCommunity(folders: Pick<Folders, 'towns'>): ReadCommunity {
  const { files, problems: strange } = communityFiles(folders);
  const looks = files.map(({ path, size, mtime }) => `${path} ${size} ${mtime}`).join('\n');
  const folder = communityFolder(folders);
  const before = known.get(folder);
  if (before?.looks === looks) return before.read;
  const settings = files.find(({ path }) => path === 'community.yaml');
  const labels = files.filter(({ path }) => /^community\/labels\/[^/]+\.json$/.test(path)).map(toSource);
  const commons = {
    labels: readLabels('en') ?? {},
    modules: modules.map(({ name }) => name),
    themes: listThemes(),
    contentVersion,
    warnings: warningNames(),
  };
  const loaded = settings ? loadCommunity({ settings: toSource(settings), labels, commons }) : { problems: [] };
  const read = { ...loaded, problems: [...strange, ...loaded.problems] };
  known.set(folder, { looks, read });
  return read;
}

/** The files `name` of what all towns start from: the core's, then the SubCommunity's. */
export function sharedFiles(root: string, folders: Pick<Folders, 'towns'>, name: string) {
  const places = [
    { label: `content/shared/${name}`, absolute: `${root}/content/shared/${name}` },
    { label: `community/shared/${name}`, absolute: `${communityFolder(folders)}/community/shared/${name}` },
  ];
  return places.flatMap(({ label, absolute }) => {
    const size = statSync(absolute, { throwIfNoEntry: false })?.size;
    return size === undefined ? [] : [{ path: name, label, size, read: () => readFileSync(absolute) }];
  });
}

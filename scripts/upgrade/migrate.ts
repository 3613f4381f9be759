// `belfry migrate`: brings the content of all towns to the version that this Belfry reads.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseDocument } from 'yaml';
import { type Change, type Files, inOrder, type Migration } from '../../content/migrations/migration.ts';
import { migrations } from '../../content/migrations/migrations.ts';
import { mapValue } from '../../content/migrations/yaml-text.ts';
import { communityFiles } from '../community-files.ts';
import { type FoundFile, filesBelow } from '../files-below.ts';
import { listTowns } from '../list-towns.ts';
import { communityFolder, type Folders } from '../project.ts';
import { counted } from '../terminal.ts';

/** Files that are to be written, or removed where the text is undefined. */
type Changes = Map<string, string | undefined>;

const readAll = (files: readonly FoundFile[]): Files =>
  new Map(
    files
      .filter(({ path }) => /\.(?:md|ya?ml|json)$/.test(path))
      .map(({ path, absolute }) => [path, readFileSync(absolute, 'utf8')]),
  );

function differences(before: Files, after: Files): Changes {
  const written = [...after].filter(([path, text]) => before.get(path) !== text);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return new Map<string, string | undefined>([...written, ...gone.map((path) => [path, undefined] as const)]);
}

function write(folder: string, changes: Changes): void {
  for (const [path, text] of changes) {
    const file = `${folder}/${path}`;
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

const listed = (label: string, changes: Changes): string[] =>
  [...changes].map(([path, text]) => `  ${text === undefined ? '-' : '~'} ${label}${path}`);

/** What stands under `contentVersion` in community.yaml; undefined where there is no such file. */
function versionIn(folder: string): number | undefined {
  const file = `${folder}/community.yaml`;
  if (!existsSync(file)) return undefined;
  const version = Number(parseDocument(readFileSync(file, 'utf8'), { prettyErrors: false }).get('contentVersion'));
  return Number.isInteger(version) ? version : 0;
}

const all = (changes: readonly (Change | undefined)[]) => inOrder(...changes.filter((change) => change !== undefined));

/** Says what is to be changed, or changes it with `write`; returns the exit code. */
export function migrate(options: {
  folders: Folders;
  write: boolean;
  /** The project's own unless told. */
  known?: ReadonlyMap<number, Migration>;
}): number {
  const { folders, known = migrations } = options;
  const { stdout, stderr } = process;
  const home = communityFolder(folders);
  const version = versionIn(home);
  if (version === undefined) {
    stderr.write(`There is no community.yaml beside ${folders.towns}: nobody knows of which version the content is.\n`);
    stderr.write('Write one with a name and “contentVersion: 0”, then try again. See docs/community/forking.md.\n');
    return 1;
  }
  const newest = Math.max(0, ...known.keys());
  const due = [...known].filter(([number]) => number > version).toSorted(([a], [b]) => a - b);
  if (due.length === 0) {
    stdout.write(`The content is of version ${version}: there is nothing to migrate.\n`);
    return 0;
  }
  for (const [number, { summary }] of due) stdout.write(`${String(number).padStart(4, '0')} ${summary}\n`);
  const steps = due.map(([, migration]) => migration);
  const town = all(steps.map((step) => step.town));
  let count = 0;
  for (const id of listTowns(folders.towns)) {
    const folder = `${folders.towns}/${id}`;
    const before = readAll(filesBelow({ folder, label: id }).files);
    const changes = differences(before, town(before));
    count += changes.size;
    for (const line of listed(`towns/${id}/`, changes)) stdout.write(`${line}\n`);
    if (options.write) write(folder, changes);
  }
  const before = readAll(communityFiles(folders).files);
  const migrated = new Map(all(steps.map((step) => step.community))(before));
  const settings = migrated.get('community.yaml') ?? '';
  migrated.set('community.yaml', withVersion(settings, newest));
  const changes = differences(before, migrated);
  for (const line of listed('', changes)) stdout.write(`${line}\n`);
  if (options.write) write(home, changes);
  const sum = counted(count + changes.size, 'file');
  stdout.write(options.write ? `${sum} changed.\n` : `${sum} would change. Change them: belfry migrate --write\n`);
  return 0;
}

function withVersion(settings: string, version: number): string {
  const changed = mapValue(settings, ['contentVersion'], () => String(version)).replace(
    /^(contentVersion:\s*)["'](\d+)["']/m,
    '$1$2',
  );
  return /^contentVersion:/m.test(changed) ? changed : `${changed.trimEnd()}\ncontentVersion: ${version}\n`;
}

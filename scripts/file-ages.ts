// When the files of towns were last changed: what tells that a translation is older than its original.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { readStore, writeStore } from './json-store.ts';

/** Seconds since 1970 by path below the folder; empty where no history is known. */
export type FileAges = Readonly<Record<string, number>>;

interface Remembered {
  head: string;
  ages: Record<string, number>;
}

function git(folder: string, ...words: string[]): string | undefined {
  try {
    const output = execFileSync('git', ['-C', folder, '-c', 'core.quotepath=off', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
    return output.trimEnd();
  } catch {
    return undefined;
  }
}

/** The newest commit of each file in a log of `@<time>` lines and names, newest first. */
function agesIn(log: string): Record<string, number> {
  const ages: Record<string, number> = {};
  let time = 0;
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) time = Number(line.slice(1));
    else if (line && ages[line] === undefined) ages[line] = time;
  }
  return ages;
}

/**
 * The ages of all files below `folder`: of their last commit, or of the disk where they were edited since.
 * A history that was cut off says nothing, and neither does a folder outside git.
 * @param options.memory the file that remembers the history read so far
 */
export function fileAges(options: { folder: string; memory: string }): FileAges {
  const { folder, memory } = options;
  const [head, shallow] = git(folder, 'rev-parse', 'HEAD', '--is-shallow-repository')?.split('\n') ?? [];
  if (!head || shallow === 'true') return {};
  const known = readStore<Remembered>(memory);
  let ages = known?.ages ?? {};
  if (known?.head !== head) {
    const log = (range: string) => git(folder, 'log', '--format=@%ct', '--name-only', '--relative', range, '--', '.');
    const since = known && log(`${known.head}..${head}`);
    ages = since === undefined ? agesIn(log(head) ?? '') : { ...ages, ...agesIn(since) };
    writeStore(memory, { head, ages });
  }
  const edited = git(folder, 'diff', '--name-only', '--relative', 'HEAD', '--', '.')?.split('\n') ?? [];
  const added = git(folder, 'ls-files', '--others', '--exclude-standard', '--', '.')?.split('\n') ?? [];
  const result = { ...ages };
  for (const path of [...edited, ...added]) {
    const stat = path ? statSync(`${folder}/${path}`, { throwIfNoEntry: false }) : undefined;
    if (stat) result[path] = Math.floor(stat.mtimeMs / 1000);
  }
  return result;
}

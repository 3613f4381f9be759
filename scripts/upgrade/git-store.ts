// Reads and writes whole trees of a git repository, without touching a file of the working folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tree } from './merge-trees.ts';

/** Asks git in a folder. */
export interface Git {
  /** What git prints; throws git's own words when it fails. */
  run: (words: readonly string[], input?: string | Buffer, environment?: NodeJS.ProcessEnv) => string;
  /** The same, or undefined when git fails. */
  attempt: (...words: string[]) => string | undefined;
}

/** Git in a folder. */
export function gitIn(folder: string): Git {
  const run: Git['run'] = (words, input, environment = {}) =>
    execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      ...(input !== undefined && { input }),
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
    }).trimEnd();
  const attempt: Git['attempt'] = (...words) => {
    try {
      return run(words);
    } catch {
      return undefined;
    }
  };
  return { run, attempt };
}

/** All files of a commit. */
export function treeOf(git: Git, commit: string): Tree {
  const lines = git.run(['ls-tree', '-r', '-z', commit]).split('\0').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, mode = '', id = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]*)$/.exec(line) ?? [];
      return [path, `${mode} ${id}`];
    }),
  );
}

/** Stores a tree; gives its fingerprint. */
export function storeTree(git: Git, tree: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-index-'));
  try {
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    const lines = [...tree].map(([path, entry]) => `${entry}\t${path}\0`).join('');
    git.run(['update-index', '-z', '--index-info'], lines, index);
    return git.run(['write-tree'], undefined, index);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Three versions of a file as one, stored; undefined where they contradict each other. */
export function mergeStored(
  folder: string,
  versions: { base: string; ours: string; theirs: string },
): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'belfry-merge-'));
  const mode = (entry: string) => entry.split(' ')[0] ?? '';
  try {
    const files = (['ours', 'base', 'theirs'] as const).map((name) => {
      const file = join(place, name);
      const id = versions[name].split(' ')[1] ?? '';
      writeFileSync(file, execFileSync('git', ['-C', folder, 'cat-file', 'blob', id], { maxBuffer: 1 << 30 }));
      return file;
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], { maxBuffer: 1 << 30 });
    if (status !== 0) return undefined;
    const id = gitIn(folder).run(['hash-object', '-w', '--stdin'], stdout);
    const own = mode(versions.ours) === mode(versions.base) ? versions.theirs : versions.ours;
    return `${mode(own)} ${id}`;
  } finally {
    rmSync(place, { recursive: true });
  }
}

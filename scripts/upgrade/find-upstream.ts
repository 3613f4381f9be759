// Finds the newer upstream, and the version of it that a fork stands on.
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Git } from './git-store.ts';

/** Two commits of upstream's. */
export interface Upstream {
  /** The one to upgrade to. */
  theirs: string;
  /** The one that the fork has already. */
  base: string;
}

/** Where newer versions come from: the remote `upstream`, else what community.yaml names. */
function sourceOf(git: Git, root: string): string | undefined {
  if (git.attempt('remote', 'get-url', 'upstream') !== undefined) return 'upstream';
  const file = `${root}/community.yaml`;
  const named = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')).get('upstream') : undefined;
  return typeof named === 'string' && named.trim() && !named.startsWith('-') ? named.trim() : undefined;
}

/** A copy made by “Use this template” has no history of upstream’s, but its first commit holds one of its versions. */
function templateBase(git: Git, theirs: string): string | undefined {
  const roots = git.run(['rev-list', '--max-parents=0', 'HEAD']).split('\n');
  const trees = new Set(roots.map((root) => git.run(['rev-parse', `${root}^{tree}`])));
  const versions = git.run(['log', '--format=%H %T', theirs]).split('\n');
  return versions.find((line) => trees.has(line.split(' ')[1] ?? ''))?.split(' ')[0];
}

/** Both commits, or in words why they cannot be found. */
export function findUpstream(options: { git: Git; root: string; to: string | undefined }): Upstream | string {
  const { git, root, to } = options;
  const source = sourceOf(git, root);
  if (!source) {
    return 'Nobody knows where newer versions come from. Name the repository that this one was forked from:\n  git remote add upstream <address>';
  }
  if (to?.startsWith('-')) return `“${to}” is no branch, tag or commit.`;
  try {
    git.run(['fetch', '--quiet', '--no-tags', source, to ?? 'HEAD']);
  } catch (error) {
    const words = (error as { stderr?: string }).stderr?.trim() ?? String(error);
    return `Upstream${to ? ` “${to}”` : ''} cannot be fetched from ${source}:\n  ${words.replaceAll('\n', '\n  ')}`;
  }
  const theirs = git.run(['rev-parse', 'FETCH_HEAD^{commit}']);
  const base = git.attempt('merge-base', 'HEAD', theirs) ?? templateBase(git, theirs);
  if (!base) {
    return git.run(['rev-parse', '--is-shallow-repository']) === 'true'
      ? 'The history here was cut off, so nobody can tell what upstream has done since. Fetch all of it: git fetch --unshallow'
      : 'This repository has nothing in common with upstream: its first commit is none of upstream’s versions.\nSee docs/community/forking.md, “A copy without a history”.';
  }
  return { theirs, base };
}

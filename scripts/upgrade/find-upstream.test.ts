// The newer upstream and the version that a fork stands on, in real repositories.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUpstream } from './find-upstream.ts';
import { gitIn, mergeStored, storeTree, treeOf } from './git-store.ts';

const home = mkdtempSync(join(tmpdir(), 'belfry-upstream-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A repository with one commit for each text of `a.txt`; the commits. */
function repository(name: string, ...texts: string[]): { root: string; commits: string[] } {
  const root = join(home, name);
  mkdirSync(root);
  const git = (...words: string[]) => execFileSync('git', ['-C', root, ...words], { encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Somebody');
  git('config', 'user.email', 'somebody@valley.example');
  const commits = texts.map((text) => {
    writeFileSync(join(root, 'a.txt'), text);
    git('add', 'a.txt');
    git('commit', '--quiet', '-m', text.slice(0, 10));
    return git('rev-parse', 'HEAD');
  });
  return { root, commits };
}

const find = (root: string, to?: string) => findUpstream({ git: gitIn(root), root, to });
let upstream: ReturnType<typeof repository>;

beforeAll(() => {
  upstream = repository('upstream', 'one\n', 'two\n', 'three\n');
  execFileSync('git', ['-C', upstream.root, 'tag', 'v2', upstream.commits[1] ?? '']);
});

describe('upstream', () => {
  it('is the remote of that name, at its newest or at what was asked for', () => {
    const root = join(home, 'fork');
    execFileSync('git', ['clone', '--quiet', '--origin', 'upstream', upstream.root, root]);
    execFileSync('git', ['-C', root, 'reset', '--quiet', '--hard', upstream.commits[0] ?? '']);
    const [one, two, three] = upstream.commits;
    expect(find(root)).toEqual({ base: one, theirs: three });
    expect(find(root, 'v2')).toEqual({ base: one, theirs: two });
    expect(find(root, 'v9')).toContain('Upstream “v9” cannot be fetched');
    expect(find(root, '--upload-pack=x')).toContain('is no branch, tag or commit');
  });

  it('is found by its files where a copy has no history of it', () => {
    const { root } = repository('copy', 'two\n', 'ours\n');
    expect(find(root)).toContain('git remote add upstream');
    writeFileSync(join(root, 'community.yaml'), `upstream: ${upstream.root}\n`);
    expect(find(root)).toEqual({ base: upstream.commits[1], theirs: upstream.commits[2] });
  });

  it('is nothing to a repository that never held one of its versions', () => {
    const { root } = repository('stranger', 'something else\n');
    writeFileSync(join(root, 'community.yaml'), `upstream: ${upstream.root}\n`);
    expect(find(root)).toContain('nothing in common with upstream');
  });
});

it('a tree is stored as it was read, and three versions of a file become one where they do not meet', () => {
  const lines = (first: string, last: string) => `${first}\nb\nc\nd\ne\n${last}\n`;
  const texts = [lines('a', 'f'), lines('A', 'f'), lines('a', 'F'), lines('Z', 'f')];
  const { root, commits } = repository('merge', ...texts);
  const git = gitIn(root);
  const [base = '', ours = '', theirs = '', rival = ''] = commits.map((commit) => treeOf(git, commit).get('a.txt'));
  expect(storeTree(git, treeOf(git, 'HEAD'))).toBe(git.run(['rev-parse', 'HEAD^{tree}']));
  const merged = mergeStored(root, { base, ours, theirs });
  expect(git.run(['cat-file', 'blob', merged?.split(' ')[1] ?? ''])).toBe(lines('A', 'F').trimEnd());
  expect(mergeStored(root, { base, ours, theirs: rival })).toBeUndefined();
});

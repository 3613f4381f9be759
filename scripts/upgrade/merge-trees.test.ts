// The merge of a newer upstream: what comes in, what stays, and what somebody has to decide.
import { expect, it } from 'vitest';
import { type Keep, mergeTrees } from './merge-trees.ts';

const merge = (
  files: Record<string, readonly [base: string, ours: string, theirs: string]>,
  keep: Record<string, Keep> = {},
) => {
  const tree = (index: number) =>
    new Map(Object.entries(files).flatMap(([path, versions]) => (versions[index] ? [[path, versions[index]]] : [])));
  const mergeFile = ({ ours, theirs }: { ours: string; theirs: string }) =>
    ours.startsWith('+') || theirs.startsWith('+') ? `${ours}${theirs}` : undefined;
  const merged = mergeTrees({
    base: tree(0),
    ours: tree(1),
    theirs: tree(2),
    keep: new Map(Object.entries(keep)),
    mergeFile,
  });
  return { ...merged, tree: Object.fromEntries(merged.tree) };
};

it('takes what upstream changed, added and removed where the fork did nothing', () => {
  expect(
    merge({ 'scripts/a.ts': ['1', '1', '2'], 'scripts/b.ts': ['', '', '1'], 'scripts/c.ts': ['1', '1', ''] }),
  ).toEqual({
    tree: { 'scripts/a.ts': '2', 'scripts/b.ts': '1' },
    conflicts: [],
    changedHere: [],
  });
});

it('never changes what is the fork’s, and brings no demo town back', () => {
  const { tree, conflicts } = merge({
    'towns/demo/town.yaml': ['1', '', '2'],
    'towns/new-demo/town.yaml': ['', '', '1'],
    'towns/ours/town.yaml': ['', '1', ''],
    'towns/kept/town.yaml': ['1', '2', '3'],
    'community.yaml': ['1', '2', '3'],
    'themes/valley/theme.ts': ['', '1', ''],
  });
  expect(conflicts).toEqual([]);
  expect(tree).toEqual({
    'towns/ours/town.yaml': '1',
    'towns/kept/town.yaml': '2',
    'community.yaml': '2',
    'themes/valley/theme.ts': '1',
  });
});

it('keeps what only the fork changed of upstream’s, and says so', () => {
  const { tree, changedHere } = merge({ 'README.md': ['1', '2', '1'], 'scripts/extra.ts': ['', '1', ''] });
  expect(tree).toEqual({ 'README.md': '2', 'scripts/extra.ts': '1' });
  expect(changedHere).toEqual(['README.md', 'scripts/extra.ts']);
});

it('puts together what both changed in different places', () => {
  expect(merge({ 'README.md': ['1', '+2', '+3'] })).toMatchObject({ tree: { 'README.md': '+2+3' }, conflicts: [] });
});

it('lists what both changed in the same place, until somebody decides', () => {
  const files = {
    'README.md': ['1', '2', '3'],
    'scripts/a.ts': ['1', '2', ''],
    'scripts/b.ts': ['1', '', '2'],
  } as const;
  expect(merge(files).conflicts).toEqual([
    { path: 'README.md', why: 'both-changed' },
    { path: 'scripts/a.ts', why: 'upstream-removed' },
    { path: 'scripts/b.ts', why: 'fork-removed' },
  ]);
  const decided = merge(files, { 'README.md': 'ours', 'scripts/a.ts': 'theirs', 'scripts/b.ts': 'theirs' });
  expect(decided).toMatchObject({ tree: { 'README.md': '2', 'scripts/b.ts': '2' }, conflicts: [] });
});

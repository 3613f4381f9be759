// The parts of migrations: what they change, and that nothing else changes by a byte.
import { describe, expect, it } from 'vitest';
import { moveField, removeField, renameField, renameFolder, renameLabel, renameWords } from './building-blocks.ts';
import { type Change, inOrder } from './migration.ts';

const entry = `---
# Written in a hurry
title:   "Market: moves"   # by the fountain
teaser: 'On the square'
kind: pool

phones:
  - { number: "1", note: office }
  - number: "2"
    note: 'night'
access: { parking: yes }
---

teaser: stays as it is in a text
`;
const changed = (change: Change, path = 'news/en/market.md', text = entry) => change(new Map([[path, text]])).get(path);

describe('a field', () => {
  it('gets another name, and its line keeps quotes, blanks and comments', () => {
    expect(changed(renameField('news', 'teaser', 'summary'))).toBe(entry.replace("teaser: 'On", "summary: 'On"));
    expect(changed(renameField('news', 'title', 'name'))).toBe(entry.replace('title:   "', 'name:   "'));
  });

  it('gets another name in each item of a list, however that is laid out', () => {
    expect(changed(renameField('news', 'phones.note', 'hint'))).toBe(
      entry.replace('note: office', 'hint: office').replace("note: 'night'", "hint: 'night'"),
    );
  });

  it('changes in mini-sites, too, and in no other place', () => {
    const change = renameField('news', 'teaser', 'summary');
    expect(changed(change, 'mini-sites/band/news/en/a.md')).toContain('summary:');
    for (const path of ['events/en/a.md', 'media/news/a.md', 'newsroom/en/a.md'])
      expect(changed(change, path)).toBe(entry);
  });

  it('keeps its name where the new one is taken, and where the file cannot be read', () => {
    expect(changed(renameField('news', 'teaser', 'title'))).toBe(entry);
    const broken = '---\nteaser: a: b\n---\n';
    expect(changed(renameField('news', 'teaser', 'summary'), undefined, broken)).toBe(broken);
    expect(changed(renameField('news', 'teaser', 'summary'), undefined, 'no fields')).toBe('no fields');
  });

  it('goes away with all that is in it', () => {
    expect(changed(removeField('news', 'phones'))).toBe(entry.replace(/phones:[\s\S]*night'\n/, ''));
    expect(changed(removeField('news', 'phones.number'))).toBe(
      entry.replace('{ number: "1", note', '{ note').replace('number: "2"\n    note', 'note'),
    );
  });

  it('moves into a group, out of it, and into one that is there', () => {
    const yaml = 'a: 1 # one\nb:\n  c: x\n  d:\n    - 2\n# the end\n';
    const move = (from: string, to: string) => changed(moveField('town.yaml', from, to), 'town.yaml', yaml);
    expect(move('a', 'e.f')).toBe('b:\n  c: x\n  d:\n    - 2\ne:\n  f: 1\n# the end\n');
    expect(move('b.d', 'd')).toBe('a: 1 # one\nb:\n  c: x\nd:\n  - 2\n# the end\n');
    expect(move('a', 'b.a')).toBe('b:\n  c: x\n  d:\n    - 2\n  a: 1\n# the end\n');
    expect(move('a', 'b.c')).toBe(yaml);
  });
});

it('words of a choice get other names, one by one and in lists', () => {
  const words = renameWords('news', 'kind', { pool: 'swimming-pool' });
  expect(changed(words)).toBe(entry.replace('kind: pool', 'kind: swimming-pool'));
  expect(changed(words, undefined, '---\nkind: [pool, park]\n---\n')).toBe('---\nkind: [swimming-pool, park]\n---\n');
});

it('a folder gets another name in the town and in mini-sites', () => {
  const files = new Map(['news/en/a.md', 'mini-sites/band/news/en/b.md', 'media/news/c.md'].map((path) => [path, '']));
  expect([...renameFolder('news', 'notes')(files).keys()]).toEqual([
    'notes/en/a.md',
    'mini-sites/band/notes/en/b.md',
    'media/news/c.md',
  ]);
});

it('a label gets another name where a town or its SubCommunity says it otherwise', () => {
  const change = renameLabel('news.title', 'news.heading');
  expect(changed(change, 'labels.yaml', 'fr:\n  news.title: Nouvelles\neu:\n  news.title: Berriak\n')).toBe(
    'fr:\n  news.heading: Nouvelles\neu:\n  news.heading: Berriak\n',
  );
  expect(changed(change, 'community/labels/fr.json', '{\n\t"news.title": "Nouvelles"\n}\n')).toBe(
    '{\n\t"news.heading": "Nouvelles"\n}\n',
  );
});

it('several changes follow each other, and change nothing the second time', () => {
  const change = inOrder(renameField('news', 'teaser', 'summary'), removeField('news', 'kind'));
  const once = changed(change);
  expect(once).not.toBe(entry);
  expect(changed(change, undefined, once)).toBe(once);
});

// `belfry migrate`: which files it says that it would change, and changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { renameField, renameFolder, renameLabel } from '../../content/migrations/building-blocks.ts';
import { inOrder, type Migration } from '../../content/migrations/migration.ts';
import { makePlace } from '../../tests/make-town.ts';
import { migrate } from './migrate.ts';

const place = makePlace();
const home = dirname(place.towns);
afterAll(place.remove);

const label = renameLabel('a.b', 'a.c');
const known = new Map<number, Migration>([
  [2, { summary: 'Second.', town: inOrder(renameFolder('notes', 'news'), label), community: label }],
  [1, { summary: 'First.', town: renameField('notes', 'teaser', 'summary') }],
]);
const settings = 'name: The Valley\ncontentVersion: 0 # as it was\n';
const at = (path: string) => readFileSync(join(home, path), 'utf8');

function run(write: boolean, by = known): { code: number; printed: string } {
  let printed = '';
  const catching = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(catching),
  );
  try {
    const { towns, out, cache } = place;
    return { code: migrate({ folders: { towns, out, cache }, write, known: by }), printed };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}

beforeAll(() => {
  place.write('ash', { 'notes/en/a.md': '---\nteaser: "A"\n---\n', 'labels.yaml': 'en:\n  a.b: X\n' });
  place.write('elm', { 'news/en/a.md': '---\nteaser: "A"\n---\n' });
});

it('wants to know of which version the content is', () => {
  const { code, printed } = run(true);
  expect([code, printed]).toEqual([1, expect.stringContaining('There is no community.yaml')]);
});

it('says what it would change, in the order of the migrations, and changes nothing', () => {
  writeFileSync(join(home, 'community.yaml'), settings);
  expect(run(false)).toEqual({
    code: 0,
    printed: [
      '0001 First.',
      '0002 Second.',
      '  ~ towns/ash/labels.yaml',
      '  ~ towns/ash/news/en/a.md',
      '  - towns/ash/notes/en/a.md',
      '  ~ community.yaml',
      '4 files would change. Change them: belfry migrate --write\n',
    ].join('\n'),
  });
  expect(at('community.yaml')).toBe(settings);
  expect(at('towns/ash/notes/en/a.md')).toContain('teaser');
});

it('changes just that, and has nothing to do afterwards', () => {
  expect(run(true).code).toBe(0);
  expect(at('towns/ash/news/en/a.md')).toBe('---\nsummary: "A"\n---\n');
  expect(at('towns/ash/labels.yaml')).toBe('en:\n  a.c: X\n');
  expect(at('towns/elm/news/en/a.md')).toContain('teaser');
  expect(at('community.yaml')).toBe(settings.replace('0 #', '2 #'));
  expect(run(true).printed).toBe('The content is of version 2: there is nothing to migrate.\n');
});

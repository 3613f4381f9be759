// Lists cut into pages.
import { expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { paginate } from './page.ts';

const entries = Array.from({ length: 45 }, (_, index) => ({ slug: `e${index}` }) as Entry);
const common = { path: 'news/', title: 'News' };

it('gives every entry one page, in order', () => {
  const pages = paginate({ ...common, entries });
  expect(pages.map(({ path }) => path)).toEqual(['news/', 'news/page/2/', 'news/page/3/']);
  expect(pages.flatMap(({ list }) => list?.entries)).toEqual(entries);
  expect(pages.map(({ list }) => [list?.number, list?.count])).toEqual([1, 2, 3].map((number) => [number, 3]));
});

it('starts no page that would be empty', () => {
  expect(paginate({ ...common, entries: entries.slice(0, 20) })).toHaveLength(1);
  expect(paginate({ ...common, entries: entries.slice(0, 21) })).toHaveLength(2);
});

it('gives one page when there is nothing', () => {
  expect(paginate({ ...common, entries: [] })).toMatchObject([{ path: 'news/', list: { entries: [], count: 1 } }]);
});

it('shows the first page only in menus and search engines; the others hang below it', () => {
  const pages = paginate({ ...common, entries, menu: 3, parent: 'above/' });
  expect(pages.map(({ menu }) => menu)).toEqual([3, undefined, undefined]);
  expect(pages.map(({ indexed }) => indexed)).toEqual([true, false, false]);
  expect(pages.map(({ parent }) => parent)).toEqual(['above/', 'news/', 'news/']);
});

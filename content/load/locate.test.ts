// What a file is by its path.
import { expect, it } from 'vitest';
import { defineCollection } from '../model/collection.ts';
import { text } from '../model/fields/text.ts';
import { locate } from './locate.ts';

const fields = { title: text({ required: true }) };
const names = ['pages', 'news', 'places'];
const collections = new Map(names.map((name) => [name, defineCollection({ name, fields })]));
const at = (path: string) =>
  locate(path, { folder: 'towns/x', languages: ['en', 'fr'], collections, singletons: [] } as never);

it('is an entry below its collection and its language', () => {
  expect(at('news/fr/market.md')).toMatchObject({
    language: 'fr',
    slug: 'market',
    scope: '',
    collection: { name: 'news' },
  });
  expect(at('mini-sites/club/pages/en/about.md')).toMatchObject({ slug: 'about', scope: 'club' });
});

it('is no entry in settings, media, hidden files and notes', () => {
  const others = [
    'town.yaml',
    'topics.yaml',
    'README.md',
    'media/a.jpg',
    'media/deep/a.md',
    '.DS_Store',
    'news/en/.draft.md',
  ];
  expect(others.map(at)).toEqual(others.map(() => 'other'));
});

it.each([
  ['new/en/market.md', 'stray-file', /“news”/],
  ['news/market.md', 'stray-file', /news\/<language>\/<name>\.md/],
  ['news/en/2026/market.md', 'stray-file', /news\/<language>/],
  ['news/en/market.txt', 'stray-file', /news\/<language>/],
  ['notes.txt', 'stray-file', /There is: /],
  ['mini-sites/club/places/en/x.md', 'stray-file', /“pages”/],
  ['news/de/market.md', 'unknown-language', /languages/],
  ['news/en/Market Day.md', 'bad-slug', /“market-day”/],
  ['news/en/...md', 'other', /./],
  ['mini-sites/The Club/pages/en/x.md', 'bad-slug', /“the-club”/],
  ['mini-sites/x', 'stray-file', /./],
])('says of %s what is wrong: %s', (path, code, hint) => {
  const found = at(path);
  if (found === 'other') expect(code).toBe('other');
  else expect(found).toMatchObject({ code, file: `towns/x/${path}`, hint: expect.stringMatching(hint) });
});

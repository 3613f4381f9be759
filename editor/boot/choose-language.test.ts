// The editor's language: a choice goes before what the browser prefers, and that before the town's.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

const offered = ['en', 'fr', 'de'];

it('is the first wanted one that is offered', () => {
  expect(chooseLanguage({ offered, wanted: ['de', 'fr'] })).toBe('de');
  expect(chooseLanguage({ offered, wanted: ['pt', 'fr-CH', 'de'] })).toBe('fr');
});

it('is always one', () => {
  expect(chooseLanguage({ offered, wanted: ['pt'] })).toBe('en');
  expect(chooseLanguage({ offered: [], wanted: [] })).toBe('en');
});

it('has the same words in every language', () => {
  const folder = fileURLToPath(new URL('../labels', import.meta.url));
  const words = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object);
  expect(words).toHaveLength(5);
  for (const each of words) expect(Object.keys(each).sort()).toEqual(Object.keys(words[0] ?? {}).sort());
});

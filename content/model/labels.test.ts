// Labels: how they are said, and whether the core's own say the same in every language.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Labels, speaker } from './labels.ts';
import { LANGUAGES, labelProblems, speechlessFields, unnamedChoices, unnamedFields } from './test-labels.ts';
import { topicFields } from './topic.ts';
import { townFields } from './town.ts';

const read = (language: string): Labels =>
  JSON.parse(readFileSync(new URL(`labels/${language}.json`, import.meta.url), 'utf8'));
const core = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));

describe('a speaker', () => {
  const say = speaker('fr', [
    { hello: 'Bonjour {name}', 'a.b': '' },
    { hello: 'Hello', only: 'Only here', 'a.b': 'x' },
  ]);

  it('says the first layer that has the label, even where it is empty', () => {
    expect(say('hello', { name: 'Ana' })).toBe('Bonjour Ana');
    expect(say('only')).toBe('Only here');
    expect(say('a.b')).toBe('');
  });

  it('says the key of a label that nobody has', () => {
    expect(say('no.such.label')).toBe('no.such.label');
  });

  it('says nothing for a detail that is not given, and does not read a detail again', () => {
    expect(say('hello')).toBe('Bonjour ');
    expect(say('hello', { name: '{name}' })).toBe('Bonjour {name}');
  });

  it('writes numbers as the language does', () => {
    const label = { n: '{count}' };
    expect(speaker('en', [label])('n', { count: 12345 })).toBe('12,345');
    expect(speaker('de', [label])('n', { count: 12345 })).toBe('12.345');
  });

  it('chooses the form of a number that the language has for it', () => {
    const label = { pages: { one: '{count} page', other: '{count} pages' } };
    const [english, french] = [speaker('en', [label]), speaker('fr', [label])];
    expect([0, 1, 2].map((count) => english('pages', { count }))).toEqual(['0 pages', '1 page', '2 pages']);
    expect([0, 1, 2].map((count) => french('pages', { count }))).toEqual(['0 page', '1 page', '2 pages']);
  });

  it('takes the general form where the language’s own is missing, and the key where there is none', () => {
    expect(speaker('fr', [{ n: { other: 'x' } }])('n', { count: 1_000_000 })).toBe('x');
    expect(speaker('fr', [{ n: { one: 'x' } }])('n', { count: 5 })).toBe('n');
  });

  it('needs no count', () => {
    expect(speaker('en', [{ n: { one: 'x', other: 'y' } }])('n')).toBe('y');
  });
});

describe('the core’s labels', () => {
  it('say the same things in every language', () => {
    expect(labelProblems(core)).toEqual([]);
  });

  it.each(LANGUAGES)('name every setting of a town and of a topic in %s', (language) => {
    const labels = core[language] ?? {};
    expect(unnamedFields({ collection: 'town', fields: townFields, labels })).toEqual([]);
    expect(unnamedFields({ collection: 'topics', fields: topicFields, labels })).toEqual([]);
    expect(unnamedChoices({ fields: townFields, labels })).toEqual([]);
  });

  it.each(LANGUAGES)('say in %s what every setting of a town and of a topic expects', (language) => {
    const labels = core[language] ?? {};
    expect(speechlessFields({ fields: { ...townFields, ...topicFields }, labels })).toEqual([]);
  });
});

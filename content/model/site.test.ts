// A site: which entry a reader gets, and at which address.
import { describe, expect, it } from 'vitest';
import { defineCollection } from './collection.ts';
import type { Entry } from './entry.ts';
import { text } from './fields/text.ts';
import { Site } from './site.ts';
import type { Town } from './town.ts';

const title = text({ required: true });
const town = {
  id: 'ford',
  name: { de: 'Furt', fr: 'Le Gué' },
  languages: ['de', 'fr', 'en'],
  domain: 'ford.example',
} as unknown as Town;

const entry = (collection: string, slug: string, language: string, scope = ''): Entry => ({
  collection,
  slug,
  language,
  scope,
  values: { title: `${slug} ${language}` },
  file: `${slug}.md`,
});

const site = new Site({
  town,
  today: '2026-11-23',
  collections: [
    defineCollection({ name: 'pages', atRoot: true, fields: { title } }),
    defineCollection({ name: 'news', fields: { title } }),
    defineCollection({ name: 'organisations', miniSites: true, fields: { title } }),
  ],
  entries: [
    entry('pages', 'about', 'de'),
    entry('pages', 'about', 'fr'),
    entry('pages', 'french-only', 'fr'),
    entry('news', 'market', 'de'),
    entry('organisations', 'club', 'de'),
    entry('pages', 'about', 'de', 'club'),
    entry('pages', 'lost', 'it'),
  ],
  topics: new Map(),
  media: new Map(),
  speakers: new Map([['de', (key: string) => `de:${key}`]]),
  renderMarkdown: (_, source) => ({ html: source, headings: [] }),
});

describe('a reader', () => {
  it('gets the translation, else the first of the town’s languages that there is', () => {
    const found = (slug: string, language: string) => site.find('pages', slug, language)?.language;
    expect([found('about', 'fr'), found('about', 'en'), found('french-only', 'de')]).toEqual(['fr', 'de', 'fr']);
  });

  it('gets something rather than nothing, and nothing for what is not there', () => {
    expect(site.find('pages', 'lost', 'de')?.language).toBe('it');
    expect(site.find('pages', 'missing', 'de')).toBeUndefined();
    expect(site.find('missing', 'about', 'de')).toBeUndefined();
    expect(site.list('missing', 'de')).toEqual([]);
  });

  it('finds each entry of a list once', () => {
    expect(site.list('pages', 'en').map(({ slug, language }) => `${slug} ${language}`)).toEqual([
      'about de',
      'french-only fr',
      'lost it',
    ]);
  });

  it('is spoken to in the town’s first language where there are no labels of the own', () => {
    expect(site.say('en')('x')).toBe('de:x');
  });
});

describe('an address', () => {
  it('starts with the language, unless it is the first', () => {
    expect([site.path('news/', 'de'), site.path('news/', 'fr'), site.path('', 'en')]).toEqual([
      '/news/',
      '/fr/news/',
      '/en/',
    ]);
  });

  it('of an entry is below its collection, or at the root', () => {
    expect(site.entryHref(entry('news', 'market', 'de'), 'fr')).toBe('/fr/news/market/');
    expect(site.entryHref(entry('pages', 'about', 'de'), 'de')).toBe('/about/');
  });

  it('in a mini-site is below its owner', () => {
    expect(site.path('news/', 'fr', 'club')).toBe('/fr/organisations/club/news/');
    expect(site.entryHref(entry('pages', 'about', 'de', 'club'), 'de')).toBe('/organisations/club/about/');
    expect(site.scopeOwner('club', 'fr')?.values.title).toBe('club de');
    expect(site.scopeOwner('', 'fr')).toBeUndefined();
  });

  it('says the language of an entry that is not in the reader’s', () => {
    expect(site.link('news', 'market', 'fr')).toEqual({ title: 'market de', path: '/fr/news/market/', language: 'de' });
    expect(site.link('news', 'market', 'de')).toEqual({
      title: 'market de',
      path: '/news/market/',
      language: undefined,
    });
    expect(site.link('news', 'missing', 'de')).toBeUndefined();
  });
});

describe('what content names', () => {
  it('is the mini-site’s own first, then the town’s', () => {
    expect(site.resolve('pages', 'about', 'de', 'club')?.scope).toBe('club');
    expect(site.resolve('pages', 'french-only', 'de', 'club')?.scope).toBe('');
    expect(site.resolve('pages', 'about', 'de')?.scope).toBe('');
  });
});

describe('the town', () => {
  it('has mini-sites for the scopes that hold something', () => {
    expect(site.scopes).toEqual(['club']);
  });

  it('says its name in the reader’s language, or the best there is', () => {
    expect([site.text(town.name, 'fr'), site.text(town.name, 'en'), site.text(undefined, 'fr')]).toEqual([
      'Le Gué',
      'Furt',
      '',
    ]);
  });

  it('knows the languages in which an entry exists, in its own order', () => {
    expect(site.languagesOf(entry('pages', 'about', 'fr'))).toEqual(['de', 'fr']);
  });
});

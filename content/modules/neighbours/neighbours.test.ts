// The module “neighbours”: the suite of all modules; what is shown of others, of whom, and for how long.
import { describe, expect, it } from 'vitest';
import { changesOn } from '../../../scripts/changes-on.ts';
import { BEYOND_FILES, type Beyond } from '../../model/beyond.ts';
import type { SharedItem, SharedSource } from '../../model/shared-item.ts';
import { modules } from '../modules.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import neighbours from './module.ts';
import { origins, sharedList } from './shared-lists.ts';

const { 'named-twice.yaml': _, ...files } = fixtureFiles('neighbours');

testModule(neighbours, {
  pages: { '/neighbours/': 'en', '/fr/neighbours/': 'fr' },
  invalid: {
    file: 'named-twice.yaml',
    as: 'neighbours.yaml',
    problem: ':4:13 “towns.town” is “bellerive”. Write each neighbour once.',
  },
});

const event = (title: string, start: string, more: Partial<SharedItem> = {}): SharedItem => ({
  collection: 'events',
  title,
  href: `https://bellerive.example/events/${title}/`,
  language: 'fr',
  start,
  topics: ['culture'],
  ...more,
});
const article = (title: string, date: string | undefined, more: Partial<SharedItem> = {}): SharedItem => ({
  collection: 'news',
  title,
  href: `https://ford-valley.example/${title}`,
  date,
  ...more,
});

const bellerive: SharedSource = {
  key: 'bellerive',
  name: { fr: 'Bellerive', de: 'Schönufer' },
  languages: ['fr', 'de'],
  signatures: { fr: 'Source : Bellerive', de: 'Quelle: Schönufer' },
  home: { fr: 'https://bellerive.example/', de: 'https://bellerive.example/de/' },
  items: {
    fr: [
      event('bal', '2026-12-05T20:00'),
      event('foire', '2026-11-22', { end: '2026-11-23' }),
      event('concert', '2026-12-01T20:00'),
      event('match', '2026-11-25T20:00', { topics: ['sports'] }),
      event('passé', '2026-11-20T20:00'),
      article('nouvelle', '2026-11-23', { topics: ['culture'] }),
    ],
    de: [],
  },
};
const valley: SharedSource = {
  key: 'https://ford-valley.example/feed.json',
  name: { en: 'Ford Valley', fr: 'Vallée du Gué' },
  languages: ['en'],
  signatures: { en: 'From Ford Valley' },
  home: 'https://ford-valley.example/',
  items: { en: [article('old', '2026-10-01'), article('new', '2026-11-23'), article('undated', undefined)] },
  asOf: '2026-11-01',
};
const beyond: Beyond = { sources: [bellerive, valley], records: [] };
const site = siteOf(files, beyond);
const titles = (collection: 'news' | 'events', language = 'en', of = site) =>
  sharedList({ site: of, language, scope: '' }, collection).map(({ title }) => title);

describe('what is shown of neighbours', () => {
  it('is what the town chose: collections, topics, how many', () => {
    expect(titles('events')).toEqual(['foire', 'bal']);
    expect(titles('news')).toEqual(['new', 'old', 'undated']);
    const all = { 'neighbours.yaml': 'towns: [{ town: bellerive }]\n' };
    expect(titles('events', 'en', siteOf(all, beyond))).toEqual(['foire', 'match', 'concert', 'bal']);
    expect(titles('news', 'en', siteOf(all, beyond))).toContain('nouvelle');
  });

  it('leaves by itself on the day after its end', () => {
    expect(changesOn(site)).toBe('2026-11-24');
  });

  it('says whose it is in the language of its own, and keeps its address', () => {
    const [item] = sharedList({ site, language: 'en', scope: '' }, 'events');
    expect(item).toMatchObject({
      href: 'https://bellerive.example/events/foire/',
      origin: { signature: 'Source : Bellerive', language: 'fr', home: 'https://bellerive.example/' },
    });
  });

  it('is in the language of the page where the neighbour has it', () => {
    expect(origins({ site, language: 'fr', scope: '' }).map(({ language }) => language)).toEqual(['fr', 'en']);
    expect(origins({ site, language: 'en', scope: '' })).toMatchObject([
      { name: 'Bellerive' },
      { name: 'Ford Valley' },
    ]);
  });

  it('tells how old it is where it is old', () => {
    expect(origins({ site, language: 'en', scope: '' }).map(({ asOf }) => asOf)).toEqual([undefined, '2026-11-01']);
  });

  it('has no page of its own here, is in no feed and not in the sitemap', () => {
    expect([...site.pages].filter(({ title }) => title === 'foire')).toEqual([]);
    expect(titles('events')).toContain('foire');
  });
});

it('a town without the file has no page, and asks for nothing', () => {
  expect(siteOf({}).page('/neighbours/')).toBeUndefined();
});

it('an address that is no web address, or that holds a password, is told', () => {
  const feed = (address: string) =>
    loadFiles({ 'neighbours.yaml': `feeds: [{ name: A, feed: '${address}' }]\n` }).problems.map(({ code }) => code);
  for (const address of [
    'file:///etc/passwd',
    'mailto:a@b.example',
    'https://me:secret@a.example/',
    'ftp://a.example/',
  ])
    expect(feed(address), address).toEqual(['wrong-value']);
  expect(feed('http://a.example/feed.xml')).toEqual([]);
});

it('the files by which modules ask are those that a build looks for', () => {
  const asked = modules.flatMap(({ beyond }) => (beyond ? [`${beyond.singleton.name}.yaml`] : []));
  expect(BEYOND_FILES.filter((name) => name !== 'hub.yaml')).toEqual(asked);
});

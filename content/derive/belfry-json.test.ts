// What a site says of itself to other sites.
import { expect, it } from 'vitest';
import { publicRecord } from '../model/public-record.ts';
import { fixtureFiles, siteOf } from '../modules/test-fixture.ts';
import { belfryJson, recordOf } from './belfry-json.ts';
import { derive } from './outputs.ts';
import { testSite, testTown } from './test-site.ts';

const { 'news/en/date-in-words.md': _, ...files } = fixtureFiles('news');

it('stands at its address, and keeps to the schema that readers hold it against', () => {
  const [file, ...others] = belfryJson(siteOf({}));
  expect(others).toEqual([]);
  expect(file?.path).toBe('.well-known/belfry.json');
  const read = JSON.parse(file?.body ?? '');
  expect(publicRecord.parse(read)).toEqual(read);
});

it('says what the body is called in each language, where it is and what it uses', () => {
  expect(recordOf(testSite({ modules: ['news', 'events'] }))).toMatchObject({
    format: 1,
    id: 'bellerive',
    site: 'https://bellerive.example',
    kind: 'town',
    name: { fr: 'Bellerive', de: 'Schönufer' },
    description: { fr: 'Un bourg au bord de l’eau.' },
    country: 'BE',
    position: { latitude: 50.1, longitude: 4.9 },
    languages: ['fr', 'de'],
    theme: 'commons',
    modules: ['news', 'events'],
  });
});

it('names the SubCommunity, where there is one', () => {
  const of = (name: string | Record<string, string>) =>
    recordOf(testSite({ community: { name, contentVersion: 0 } })).community;
  expect(of('Vallée des Aulnes')).toEqual({ id: 'vallee-des-aulnes', name: { fr: 'Vallée des Aulnes' } });
  expect(of({ de: 'Erlental', fr: 'Les Aulnes' })).toMatchObject({ id: 'erlental' });
  expect(recordOf(testSite({})).community).toBeUndefined();
});

it('is not there for an intranet', () => {
  const of = (hidden: boolean) => derive(testSite({ town: { ...testTown, private: hidden } })).map(({ path }) => path);
  expect(of(false)).toContain('.well-known/belfry.json');
  expect(of(true)).not.toContain('.well-known/belfry.json');
});

it('counts what there is of each collection once, in however many languages it is', () => {
  const own = Object.entries(files).filter(([path]) => path.startsWith('news/en/'));
  const { collections } = recordOf(siteOf(files));
  expect(collections.find(({ name }) => name === 'news')).toEqual({ name: 'news', entries: own.length });
  expect(collections.find(({ name }) => name === 'events')).toEqual({ name: 'events', entries: 0 });
});

it('leads to the feeds and calendars of every list, in every language', () => {
  const urls = recordOf(siteOf({})).feeds.map(({ url }) => url.replace('https://little-ford.example', ''));
  expect(urls).toEqual(expect.arrayContaining(['/news/feed.json', '/fr/news/feed.xml', '/fr/events/calendar.ics']));
});

it('is refused by its schema where a stranger wrote what nobody should show', () => {
  const record = recordOf(testSite({ town: { ...testTown, domain: 'a.example' } }));
  for (const wrong of [{ site: 'javascript:alert(1)' }, { format: 2 }, { country: 'Belgium' }, { id: '../etc' }])
    expect(publicRecord.safeParse({ ...record, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
});

// The module “tenders”: the suite of all modules; the three states of a tender.
import { describe, expect, it } from 'vitest';
import { derive } from '../../derive/outputs.ts';
import { fixtureFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import tenders from './module.ts';

const { 'tenders/en/unknown-kind.md': _, ...files } = fixtureFiles('tenders');
const site = siteOf(files);

testModule(tenders, {
  pages: {
    '/tenders/': 'en',
    '/tenders/awarded/': 'en',
    '/tenders/closed/': 'en',
    '/tenders/new-roof/': 'en',
    '/tenders/road-salt/': 'en',
    '/tenders/school-meals/': 'en',
    '/fr/tenders/': 'fr',
    '/fr/tenders/awarded/': 'fr',
    '/fr/tenders/closed/': 'fr',
    '/fr/tenders/new-roof/': 'fr',
    '/fr/tenders/road-salt/': 'en',
    '/fr/tenders/school-meals/': 'en',
  },
  invalid: {
    file: 'tenders/en/unknown-kind.md',
    problem: ':3:7 “Kind (kind)” is “building”. Write one of: works, supplies, services, concession, sale.',
  },
});

const slugs = (path: string, of = site) => of.page(path)?.list?.entries.map(({ slug }) => slug);
const roof = files['tenders/en/new-roof.md'] ?? '';

describe('a tender', () => {
  it('is open until its day is over, then closed, and awarded when there is a result', () => {
    expect(slugs('/tenders/')).toEqual(['new-roof']);
    expect(slugs('/tenders/closed/')).toEqual(['road-salt']);
    expect(slugs('/tenders/awarded/')).toEqual(['school-meals']);
  });

  it('is open on its last day, whatever the hour', () => {
    const lastDay = siteOf({ 'tenders/en/new-roof.md': roof.replace('2026-12-18T11:00', '2026-11-23T08:00') });
    expect(slugs('/tenders/', lastDay)).toEqual(['new-roof']);
  });

  it('is awarded also before its day, when that comes first', () => {
    const early = roof.replace('kind: works', 'kind: works\nresult: { text: Given up., day: 2026-11-21 }');
    const town = siteOf({ 'tenders/en/new-roof.md': early });
    expect(slugs('/tenders/awarded/', town)).toEqual(['new-roof']);
    expect(slugs('/tenders/', town)).toEqual([]);
  });

  it('is in the feed while it is open', () => {
    const feed = derive(site).find(({ path }) => path === 'fr/tenders/atom.xml')?.body;
    expect(feed).toContain('Un nouveau toit');
    expect(feed).not.toContain('road-salt');
  });
});

describe('the list of tenders', () => {
  it('is there, and empty, in a town without tenders, which has no other lists', () => {
    const none = siteOf({});
    expect(slugs('/tenders/', none)).toEqual([]);
    expect(none.page('/tenders/closed/')).toBeUndefined();
    expect(none.page('/tenders/awarded/')).toBeUndefined();
  });
});

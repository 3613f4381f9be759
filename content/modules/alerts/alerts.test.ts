// The module “alerts”: the suite of all modules; which alerts stand where, until when, and what warning systems read.
import { describe, expect, it } from 'vitest';
import type { Page } from '../../model/page.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { type Alert, endOf, inShort, linkOf, paragraphsOf, startOf } from './alert.ts';
import { alertsOn, endedAlerts, openAlerts } from './alert-lists.ts';
import alertsModule from './module.ts';

const { 'alerts/en/no-end.md': _, ...files } = fixtureFiles('alerts');
const site = siteOf(files);

testModule(alertsModule, {
  pages: {
    '/alerts/': 'en',
    '/alerts/archive/': 'en',
    '/alerts/bridge-works/': 'en',
    '/alerts/heat/': 'en',
    '/alerts/pool-closed/': 'en',
    '/alerts/storm-tonight/': 'en',
    '/fr/alerts/': 'fr',
    '/fr/alerts/archive/': 'fr',
    '/fr/alerts/bridge-works/': 'en',
    '/fr/alerts/heat/': 'en',
    '/fr/alerts/pool-closed/': 'en',
    '/fr/alerts/storm-tonight/': 'fr',
  },
  invalid: {
    file: 'alerts/en/no-end.md',
    problem:
      ':2:1 “Holds until (until)” is missing. Fill in a date with a time in the town’s own time, for example 2026-12-05T20:00, or a date alone.',
  },
});

const slugs = (alerts: readonly Alert[]) => alerts.map(({ slug }) => slug);
const on = (path: string) => slugs(alertsOn(site, site.page(path) as Page));

describe('alerts', () => {
  it('stand with the gravest first, those to come after them, and leave when they are over', () => {
    expect(slugs(openAlerts({ site, language: 'en' }))).toEqual(['storm-tonight', 'pool-closed', 'bridge-works']);
    expect(slugs(endedAlerts({ site, language: 'fr' }))).toEqual(['heat']);
  });

  it('are gone from the lists and in the archive of a town whose last one is over', () => {
    const calm = siteOf({ 'alerts/en/heat.md': files['alerts/en/heat.md'] ?? '' });
    expect(calm.page('/alerts/')?.list?.entries).toEqual([]);
    expect(slugs(calm.page('/alerts/archive/')?.list?.entries as Alert[])).toEqual(['heat']);
  });

  it('stand on every page, or in the sections that they name and all below', () => {
    expect(on('/')).toEqual(['storm-tonight', 'bridge-works']);
    expect(on('/news/')).toContain('pool-closed');
    expect(on('/news/boats/')).toContain('pool-closed');
    expect(on('/shelters/')).toContain('pool-closed');
    expect(on('/gym/')).toContain('pool-closed');
    expect(on('/fr/gym/')).toContain('pool-closed');
    expect(on('/events/')).not.toContain('pool-closed');
  });

  it('do not stand in a banner on their own page', () => {
    expect(on('/alerts/storm-tonight/')).toEqual(['bridge-works']);
  });

  it('may name only sections that there are', () => {
    const text = files['alerts/en/pool-closed.md']?.replace('shelters', 'shelter') ?? '';
    expect(loadFiles({ ...files, 'alerts/en/pool-closed.md': text }).problems).toMatchObject([
      { code: 'missing-entry', hint: 'Did you mean “shelters”?' },
    ]);
  });

  it('may not end before they begin', () => {
    const text = files['alerts/en/heat.md']?.replace('2026-08-16', '2026-08-09') ?? '';
    expect(loadFiles({ ...files, 'alerts/en/heat.md': text }).problems).toMatchObject([{ code: 'end-before-start' }]);
  });
});

describe('an alert', () => {
  const find = (slug: string, language = 'en') => site.find('alerts', slug, language) as Alert;

  it('begins and ends at an instant; a day alone lasts to its last minute', () => {
    expect(startOf(find('storm-tonight'), site)).toBe('2026-11-23T18:00:00+01:00');
    expect(endOf(find('storm-tonight'), site)).toBe('2026-11-24T06:00:00+01:00');
    expect(startOf(find('heat'), site)).toBe('2026-08-10T00:00:00+02:00');
    expect(endOf(find('heat'), site)).toBe('2026-08-17T00:00:00+02:00');
  });

  it('keeps its paragraphs, and can be said in short', () => {
    expect(paragraphsOf(find('storm-tonight'))).toHaveLength(2);
    expect(inShort(find('storm-tonight'), 20)).toBe('Stay indoors & away …');
  });

  it('leads to an entry by its title, or to another site by its name', () => {
    expect(linkOf(find('storm-tonight'), site, 'fr')).toEqual({
      title: 'Shelters',
      path: '/fr/shelters/',
      language: 'en',
    });
    expect(linkOf(find('pool-closed'), site, 'en')).toMatchObject({ title: 'pool.example' });
    expect(linkOf(find('heat'), site, 'en')).toBeUndefined();
  });
});

// The module “events”: the suite of all modules; what is coming, what is over, and the mini-sites' part in the agenda.
import { describe, expect, it } from 'vitest';
import { derive } from '../../derive/outputs.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import events from './module.ts';

const { 'events/en/ends-too-early.md': _, ...files } = fixtureFiles('events');

testModule(events, {
  pages: {
    '/events/': 'en',
    '/events/archive/': 'en',
    '/events/harvest-fair/': 'en',
    '/events/river-cleaning/': 'en',
    '/events/topics/culture/': 'en',
    '/events/topics/sports/': 'en',
    '/events/winter-concert/': 'en',
    '/fr/events/': 'fr',
    '/fr/events/archive/': 'fr',
    '/fr/events/harvest-fair/': 'en',
    '/fr/events/river-cleaning/': 'en',
    '/fr/events/topics/culture/': 'fr',
    '/fr/events/topics/sports/': 'fr',
    '/fr/events/winter-concert/': 'fr',
    '/organisations/brass-band/events/': 'en',
    '/organisations/brass-band/events/open-rehearsal/': 'en',
    '/fr/organisations/brass-band/events/': 'fr',
    '/fr/organisations/brass-band/events/open-rehearsal/': 'en',
  },
  invalid: {
    file: 'events/en/ends-too-early.md',
    problem:
      ':4:6 “End (end)” (2026-12-10T18:00) is before the start (2026-12-10T20:00). Put the end on or after the start.',
  },
});

const slugs = (path: string, site = siteOf(files)) => site.page(path)?.list?.entries.map(({ slug }) => slug);
const event = (fields: string) => `---\ntitle: An event\n${fields}\n---\n`;
const problemsOf = (fields: string) => loadFiles({ 'events/en/one.md': event(fields) }).problems;

describe('the agenda', () => {
  it('has the next event first, with those of mini-sites', () => {
    expect(slugs('/events/')).toEqual(['river-cleaning', 'open-rehearsal', 'winter-concert']);
  });

  it('of a mini-site has only its own', () => {
    expect(slugs('/organisations/brass-band/events/')).toEqual(['open-rehearsal']);
  });

  it('keeps an event through its last day', () => {
    const site = siteOf({
      'events/en/since-friday.md': event('start: 2026-11-20\nend: 2026-11-23'),
      'events/en/this-morning.md': event('start: 2026-11-23T07:00\nend: 2026-11-23T08:00'),
      'events/en/yesterday.md': event('start: 2026-11-22T20:00'),
    });
    expect(slugs('/events/', site)).toEqual(['since-friday', 'this-morning']);
    expect(slugs('/events/archive/', site)).toEqual(['yesterday']);
  });

  it('has no archive before anything is over', () => {
    expect(slugs('/events/archive/', siteOf({ 'events/en/one.md': event('start: 2027-01-01') }))).toBeUndefined();
  });

  it('has a part for each topic of what is coming', () => {
    expect(slugs('/events/topics/culture/')).toEqual(['winter-concert']);
  });
});

describe('the archive', () => {
  it('has what is over, the latest first', () => {
    const older = { ...files, 'events/en/older.md': event('start: 2025-05-01') };
    expect(slugs('/events/archive/', siteOf(older))).toEqual(['harvest-fair', 'older']);
  });
});

describe('calendars', () => {
  const outputs = new Map(derive(siteOf(files)).map(({ path, body }) => [path, body]));

  it('hold the events of mini-sites in the town’s own, and each event by itself', () => {
    expect(outputs.get('events/calendar.ics')).toContain('SUMMARY:Open rehearsal');
    expect(outputs.get('organisations/brass-band/events/calendar.ics')).not.toContain('Winter concert');
    expect(outputs.get('fr/events/winter-concert/event.ics')).toContain('SUMMARY:Concert d’hiver');
  });

  it('say what is cancelled', () => {
    expect(outputs.get('events/harvest-fair/event.ics')).toContain('STATUS:CANCELLED');
  });
});

describe('the end of an event', () => {
  it('may be the start, or the day of the start', () => {
    expect(problemsOf('start: 2026-12-05T20:00\nend: 2026-12-05T20:00')).toEqual([]);
    expect(problemsOf('start: 2026-12-05T20:00\nend: 2026-12-05')).toEqual([]);
    expect(problemsOf('start: 2026-12-05\nend: 2026-12-05T18:00')).toEqual([]);
  });

  it('may not be before it, as a day or as a time', () => {
    const wrong = ['start: 2026-12-05\nend: 2026-12-04', 'start: 2026-12-05T20:00\nend: 2026-12-04'];
    for (const fields of wrong) expect(problemsOf(fields)).toMatchObject([{ code: 'end-before-start' }]);
  });
});

describe('the place and the organiser', () => {
  it('must exist, also for an event of a mini-site', () => {
    const path = 'mini-sites/brass-band/events/en/open-rehearsal.md';
    const text = files[path]?.replace('ford-hall', 'fort-hall') ?? '';
    expect(loadFiles({ ...files, [path]: text }).problems).toMatchObject([
      { code: 'missing-entry', position: { line: 4, column: 8 }, hint: 'Did you mean “ford-hall”?' },
    ]);
  });
});

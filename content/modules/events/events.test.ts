// The module “events”: the suite of all modules; what is coming, what is over, and the mini-sites' part in the agenda.
import { describe, expect, it } from 'vitest';
import { derive } from '../../derive/outputs.ts';
import { monthWeeks } from '../../model/month-weeks.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import events from './module.ts';
import { eventsByDay } from './months.ts';

const { 'events/en/ends-too-early.md': _, ...files } = fixtureFiles('events');

testModule(events, {
  pages: {
    '/events/': 'en',
    '/events/archive/': 'en',
    '/events/harvest-fair/': 'en',
    '/events/months/2026-09/': 'en',
    '/events/months/2026-11/': 'en',
    '/events/months/2026-12/': 'en',
    '/events/months/2027-01/': 'en',
    '/events/months/2027-02/': 'en',
    '/events/months/2027-03/': 'en',
    '/events/repair-cafe/': 'en',
    '/events/river-cleaning/': 'en',
    '/events/topics/culture/': 'en',
    '/events/topics/sports/': 'en',
    '/events/winter-concert/': 'en',
    '/fr/events/': 'fr',
    '/fr/events/archive/': 'fr',
    '/fr/events/harvest-fair/': 'en',
    '/fr/events/months/2026-09/': 'fr',
    '/fr/events/months/2026-11/': 'fr',
    '/fr/events/months/2026-12/': 'fr',
    '/fr/events/months/2027-01/': 'fr',
    '/fr/events/months/2027-02/': 'fr',
    '/fr/events/months/2027-03/': 'fr',
    '/fr/events/repair-cafe/': 'en',
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
    expect(slugs('/events/')).toEqual([
      'river-cleaning',
      'repair-cafe',
      'open-rehearsal',
      'winter-concert',
      'repair-cafe',
      'repair-cafe',
      'repair-cafe',
      'repair-cafe',
    ]);
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

describe('an event that repeats', () => {
  const repeating = 'start: 2026-11-07T10:00\nrepeats: { every: week, until: 2026-12-12 }\nexceptions: [2026-11-28]';
  const dates = (today: string) => {
    const site = siteOf({ 'events/en/one.md': event(today) });
    return site.page('/events/')?.list?.entries.map(({ values }) => (values as { start?: string }).start?.slice(0, 10));
  };

  it('stands in the agenda with each of its dates', () => {
    expect(dates(repeating)).toEqual(['2026-12-05', '2026-12-12']);
  });

  it('stands there with eight dates at most, and with the next one however far away', () => {
    expect(dates('start: 2026-11-24\nrepeats: { every: day }')).toHaveLength(8);
    expect(dates('start: 2026-11-01\nrepeats: { every: year }')).toEqual(['2027-11-01']);
  });

  it('is over after its last date, and stands in the archive with that', () => {
    const site = siteOf({ 'events/en/one.md': event('start: 2026-10-03\nrepeats: { every: week, times: 4 }') });
    expect(slugs('/events/', site)).toEqual([]);
    expect(site.page('/events/archive/')?.list?.entries[0]?.values).toMatchObject({ start: '2026-10-24' });
  });

  it('has a page for each month in which it is', () => {
    const site = siteOf({ 'events/en/one.md': event('start: 2026-09-01\nrepeats: { every: month, interval: 6 }') });
    const months = [...site.pages].filter(({ kind, language }) => kind === 'events/month' && language === 'en');
    expect(months.map(({ path }) => path.slice(15, -1))).toEqual(['2026-09', '2026-11', '2027-03', '2027-09']);
  });

  it('is told of a day that the rule does not have', () => {
    const wrong = repeating.replace('2026-11-28', '2026-11-29');
    expect(problemsOf(wrong)).toMatchObject([
      {
        code: 'no-such-date',
        position: { line: 5, column: 14 },
        hint: expect.stringContaining('2026-11-28 or 2026-12-05'),
      },
    ]);
    expect(problemsOf('start: 2026-11-07\nexceptions: [2026-11-08]')).toMatchObject([{ code: 'no-such-date' }]);
    expect(problemsOf('start: 2026-11-07\nrepeats: { every: week, until: 2026-11-01 }')).toMatchObject([
      { code: 'end-before-start' },
    ]);
    expect(problemsOf('start: 2026-12-31\nrepeats: { every: month, months: [2] }')).toMatchObject([
      { code: 'no-such-date' },
    ]);
  });

  it('is told of a rule that does not go together', () => {
    const rules = [
      'every: month, on: sunday',
      'every: week, nth: first',
      'every: day, on: monday',
      'every: day, times: 2, until: 2027-01-01',
    ];
    const codes = rules.map((rule) => problemsOf(`start: 2026-11-07\nrepeats: { ${rule} }`).map(({ code }) => code));
    expect(codes).toEqual([['missing-field'], ['wrong-value'], ['wrong-value'], ['wrong-value']]);
  });
});

describe('a month', () => {
  it('has weeks that begin as in the town’s country', () => {
    expect(monthWeeks('2026-12', 'fr-BE').weeks[0]?.[0]).toBe('2026-11-30');
    expect(monthWeeks('2026-12', 'en-US').weeks[0]?.[0]).toBe('2026-11-29');
    expect(monthWeeks('2027-02', 'fr-BE').weeks).toHaveLength(4);
  });

  it('has an event of several days on each of them', () => {
    const site = siteOf({ 'events/en/one.md': event('start: 2026-11-29T20:00\nend: 2026-12-02') });
    const days = eventsByDay({ site, language: 'en' }, '2026-12');
    expect([...days.keys()]).toEqual(['2026-12-01', '2026-12-02']);
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

  it('exist for each place and each organiser', () => {
    expect([...new Set(outputs.get('places/ford-hall/events.ics')?.match(/SUMMARY:[^\r]*/g))]).toEqual(
      ['Repair café', 'Open rehearsal', 'Winter concert of the brass band'].map((title) => `SUMMARY:${title}`),
    );
    expect(outputs.get('fr/organisations/brass-band/events.ics')).toContain('SUMMARY:Open rehearsal');
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

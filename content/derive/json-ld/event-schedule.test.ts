// How an event repeats, in schema.org's words.
import { expect, it } from 'vitest';
import { testEntry, testPage, testSite } from '../test-site.ts';
import { scheduleNode } from './event-schedule.ts';
import { jsonLd } from './json-ld.ts';

const zone = 'Europe/Brussels';

it('says the rhythm, the times and the days without', () => {
  const repeats = {
    every: 'month',
    on: ['sunday'],
    nth: ['first'],
    monthsExcept: [7, 8],
    until: '2027-06-27',
  } as const;
  const timing = { start: '2026-11-01T09:00', end: '2026-11-01T12:00', exceptions: [{ day: '2027-01-03' }] };
  const said = scheduleNode(
    { ...timing, repeats: { ...repeats, on: ['sunday'], nth: ['first'], monthsExcept: [7, 8] } },
    zone,
  );
  expect(said).toEqual({
    '@type': 'Schedule',
    startDate: '2026-11-01',
    endDate: '2027-06-06',
    startTime: '09:00:00',
    endTime: '12:00:00',
    scheduleTimezone: zone,
    repeatFrequency: 'P1M',
    byDay: ['1SU'],
    byMonth: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12],
    exceptDate: ['2027-01-03'],
  });
  expect(scheduleNode({ start: '2026-11-01', repeats: { every: 'week', interval: 2 } }, zone)).toMatchObject({
    repeatFrequency: 'P2W',
    byDay: ['https://schema.org/Sunday'],
  });
});

it('stands beside the next date of the event', () => {
  const entry = testEntry('events', 'market', { start: '2026-11-01T09:00', repeats: { every: 'week' } });
  const site = testSite({ entries: [entry] });
  const graph = JSON.stringify(jsonLd({ site, page: testPage('/events/market/', { entry }) }));
  expect(graph).toContain('"startDate":"2026-11-29T09:00:00+01:00"');
  expect(graph).toContain('"eventSchedule":{"@type":"Schedule"');
});

// What repeats, expanded by two independent libraries: the same dates as the page shows, also when clocks change.
import ICAL from 'ical.js';
import { expandRecurringEvent, sync, type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { datesOf } from '../../model/event-dates.ts';
import type { Exception } from '../../model/fields/exceptions.ts';
import type { Repeats } from '../../model/fields/repeats.ts';
import { instantOf } from '../../model/zone.ts';
import { testEntry, testSite, testTown } from '../test-site.ts';
import { calendars } from './calendars.ts';

const FROM = '2026-01-01';
const UNTIL = '2029-12-31';

interface Values {
  start: string;
  end?: string;
  allDay?: boolean;
  repeats: Repeats;
  exceptions?: Exception[];
}

function made(values: Values, timeZone: string) {
  const entry = testEntry('events', 'it', { ...values });
  const site = testSite({ entries: [entry], town: { ...testTown, timeZone } });
  const collection = site.collections.get('events');
  if (!collection) throw new Error('no events');
  const text = calendars(site).find(({ path }) => path === 'events/it/event.ics')?.body ?? '';
  const dates = datesOf({ collection, entry, from: FROM, until: UNTIL });
  return { text, shown: dates.map(({ start }) => start) };
}

/** The instants at which ical.js has the event, as local text of the calendar. */
function byIcalJs(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const main = all.find((event) => !event.isRecurrenceException());
  if (!main) throw new Error('no event');
  for (const event of all) if (event !== main) main.relateException(event);
  const found: string[] = [];
  const iterator = main.iterator();
  for (let at = iterator.next(); at && at.toString().slice(0, 10) <= UNTIL; at = iterator.next()) {
    const { startDate } = main.getOccurrenceDetails(at);
    found.push(startDate.isDate ? startDate.toString() : new Date(startDate.toUnixTime() * 1000).toISOString());
  }
  return found.filter((start) => start >= FROM).sort();
}

function byNodeIcal(text: string, allDay: boolean): string[] {
  const event = Object.values(sync.parseICS(text)).find((each) => each?.type === 'VEVENT') as VEvent;
  const found = expandRecurringEvent(event, { from: new Date(`${FROM}T00:00`), to: new Date(`${UNTIL}T23:59`) });
  const two = (value: number) => String(value).padStart(2, '0');
  const day = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return found.map(({ start }) => (allDay ? day(start) : start.toISOString())).sort();
}

const sunday: Repeats = { every: 'month', on: ['sunday'], nth: ['first'] };
const cases: [string, Values][] = [
  [
    'weekly over both changes of the clocks',
    { start: '2026-10-03T08:00', end: '2026-10-03T13:00', repeats: { every: 'week', until: '2027-11-30' } },
  ],
  [
    'weekly on two days, until a day between them',
    { start: '2026-10-03T19:30', repeats: { every: 'week', on: ['tuesday', 'saturday'], until: '2027-04-01' } },
  ],
  [
    'every second week, from a day that is none of them',
    {
      start: '2026-11-04T18:00',
      repeats: { every: 'week', interval: 2, on: ['monday', 'friday'], until: '2027-06-30' },
    },
  ],
  [
    'weekly in summer only',
    { start: '2026-03-01T10:00', repeats: { every: 'week', on: ['sunday'], months: [4, 5, 10], until: '2028-12-31' } },
  ],
  [
    'the first Sunday, not in July and August',
    { start: '2026-02-01T10:00', repeats: { ...sunday, monthsExcept: [7, 8], until: '2027-06-27' } },
  ],
  [
    'the last Sunday, when the clocks change',
    { start: '2026-01-25T10:00', repeats: { every: 'month', on: ['sunday'], nth: ['last'], until: '2028-06-30' } },
  ],
  [
    'the last Sunday, half an hour after midnight',
    { start: '2026-01-25T00:30', repeats: { every: 'month', on: ['sunday'], nth: ['last'], times: 24 } },
  ],
  [
    'the last Sunday, half an hour before midnight',
    { start: '2026-01-25T23:30', repeats: { every: 'month', on: ['sunday'], nth: ['last'], until: '2027-10-31' } },
  ],
  [
    'the first and third Tuesday, every second month',
    {
      start: '2026-01-01T20:00',
      repeats: { every: 'month', interval: 2, on: ['tuesday'], nth: ['first', 'third'], times: 12 },
    },
  ],
  [
    'the first and third Wednesday from September on, not in July and August',
    {
      start: '2026-09-02T15:00',
      repeats: {
        every: 'month',
        on: ['wednesday'],
        nth: ['first', 'third'],
        monthsExcept: [7, 8],
        until: '2028-06-30',
      },
    },
  ],
  [
    'the first Wednesday and Friday of some months, from the second of them on, a number of times',
    {
      start: '2026-06-01T15:00',
      repeats: { every: 'month', on: ['wednesday', 'friday'], nth: ['first'], months: [5, 6, 9], times: 12 },
    },
  ],
  [
    'the 15th, not in summer',
    { start: '2026-09-15T18:00', repeats: { every: 'month', monthsExcept: [7, 8], times: 14 } },
  ],
  ['the 31st', { start: '2026-01-31T12:00', repeats: { every: 'month', until: '2027-12-31' } }],
  ['a leap day', { start: '2024-02-29T12:00', repeats: { every: 'year', until: '2032-12-31' } }],
  ['every year on two days', { start: '2026-03-15T07:00', repeats: { every: 'year', months: [3, 11], times: 6 } }],
  [
    'every year on the last Sunday of October',
    { start: '2026-10-25T09:00', repeats: { every: 'year', on: ['sunday'], nth: ['last'] } },
  ],
  ['every third day', { start: '2026-10-20T06:00', repeats: { every: 'day', interval: 3, times: 30 } }],
  ['all day, every first Sunday', { start: '2026-02-01', allDay: true, repeats: { ...sunday, until: '2027-03-07' } }],
  [
    'all day, every fourth week for two days',
    { start: '2026-10-10', end: '2026-10-11', repeats: { every: 'week', interval: 4, until: '2027-06-01' } },
  ],
  [
    'without three of its days',
    {
      start: '2026-10-03T08:00',
      end: '2026-10-03T12:00',
      repeats: { every: 'week', until: '2027-01-30' },
      exceptions: [{ day: '2026-12-26' }, { day: '2027-01-02' }, { day: '2026-10-31' }],
    },
  ],
  [
    'all day, without one of its days',
    { start: '2026-10-03', repeats: { every: 'week', until: '2027-01-30' }, exceptions: [{ day: '2026-12-26' }] },
  ],
  [
    'with one moved and one cancelled',
    {
      start: '2026-10-03T08:00',
      end: '2026-10-03T12:00',
      repeats: { every: 'week', until: '2027-01-30' },
      exceptions: [
        { day: '2026-12-26', newStart: '2026-12-24T09:00' },
        { day: '2026-11-07', cancelled: true },
      ],
    },
  ],
  ['without an end', { start: '2025-10-04T08:00', repeats: { every: 'week' } }],
];

describe.each(['Europe/Brussels', 'America/New_York'])('what repeats in %s', (timeZone) => {
  it.each(cases)('%s', (_, values) => {
    const { text, shown } = made(values, timeZone);
    const allDay = values.allDay ?? values.start.length === 10;
    const wanted = shown.map((start) =>
      allDay ? start.slice(0, 10) : new Date(instantOf(start, timeZone)).toISOString(),
    );
    expect(wanted.length).toBeGreaterThan(allDay ? 5 : 0);
    expect(byIcalJs(text)).toEqual(wanted.sort());
    expect(byNodeIcal(text, allDay)).toEqual(wanted);
  });
});

describe('what was cancelled or moved', () => {
  const exceptions = [
    { day: '2026-12-26', newStart: '2026-12-24T09:00' },
    { day: '2026-11-07', cancelled: true },
  ];
  const { text } = made(
    { start: '2026-10-03T08:00', end: '2026-10-03T12:00', repeats: { every: 'week' }, exceptions },
    'Europe/Brussels',
  );

  it('says so of its own date alone, and lasts as long as the others', () => {
    expect(text.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CONFIRMED', 'STATUS:CANCELLED']);
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Brussels:20261226T080000\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Brussels:20261224T130000\r\n');
  });
});

// How an event repeats, as iCalendar says it: RRULE and EXDATE.
import type { Repeats } from '../../model/fields/repeats.ts';
import { fullRule } from '../../model/repeating-days.ts';
import { instantOf } from '../../model/zone.ts';
import { contentLine } from './content-line.ts';
import type { EventTimes } from './event-times.ts';
import { compact, timeLine } from './time-line.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/** An instant in UTC: `20270627T080000Z`. */
const utc = (instant: number): string => `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;

/** The weekdays of a rule: `SA`, `1SU,3SU`. */
function byDay({ weekdays, weeks }: ReturnType<typeof fullRule>): string {
  const named = weekdays.map((index) => WEEKDAYS[index] ?? '');
  return (weeks.length > 0 ? weeks.flatMap((week) => named.map((day) => `${week}${day}`)) : named).join(',');
}

/** The last start of a rule: in UTC where the event has a zone, as RFC 5545 demands, else a day. */
function lastStart({ allDay, start, rule }: EventTimes, timeZone: string): string {
  if (!rule?.last) return '';
  return allDay ? compact(rule.last) : utc(instantOf(rule.last + start.slice(10), timeZone));
}

/** A rule as RRULE's value. The day it starts is said where a reader would have to guess it. */
function recurrence(times: EventTimes, repeats: Repeats, timeZone: string): string {
  const rule = fullRule(repeats, times.start);
  const { weekdays, months, interval, dayOfMonth } = rule;
  const dated = weekdays.length === 0 && (repeats.every === 'month' || repeats.every === 'year');
  // “Every month of these” is every year in these months. So said, ical.js, and Thunderbird with it, counts the days
  // of the first month once; it takes them twice where FREQ=MONTHLY has a BYMONTH that does not begin with that month.
  const yearly = repeats.every === 'month' && interval === 1 && months.length < 12;
  const parts: [string, string | number | undefined][] = [
    ['FREQ', yearly ? FREQUENCY.year : FREQUENCY[repeats.every]],
    ['INTERVAL', interval > 1 ? interval : ''],
    ['WKST', 'MO'],
    ['BYMONTH', months.length < 12 ? months.join(',') : ''],
    ['BYMONTHDAY', dated ? dayOfMonth : ''],
    ['BYDAY', byDay(rule)],
    ['COUNT', repeats.times],
    ['UNTIL', repeats.times ? '' : lastStart(times, timeZone)],
  ];
  return parts
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}

/** The lines that say how an event repeats and on which days it does not; '' for one that takes place once. */
export function ruleLines(times: EventTimes, timeZone: string): string {
  const { rule, start, allDay } = times;
  if (!rule) return '';
  const without = rule.exceptions
    .filter(({ newStart, cancelled }) => !newStart && !cancelled)
    .map(({ day }) => day + start.slice(10))
    .sort();
  return (
    contentLine('RRULE', recurrence(times, rule.repeats, timeZone)) + timeLine('EXDATE', without, allDay, timeZone)
  );
}

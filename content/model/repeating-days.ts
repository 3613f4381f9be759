// The days that a rule names: “every first Sunday”, one after the other, as RFC 5545 counts them.
import { dayNumber, firstOfMonth, monthNumber, weekdayOf } from './calendar-days.ts';
import type { Day } from './fields/day.ts';
import { WEEKDAYS } from './fields/opening-hours.ts';
import { NTH, type Repeats } from './fields/repeats.ts';

/** Nothing is planned further ahead: a hundred years. */
const HORIZON = 36_525;

/** What a rule says when the day it starts fills in what it leaves out. */
export interface FullRule {
  /** The day it starts, as a number. */
  start: number;
  interval: number;
  /** 0 for Monday; none where the day of the month counts. */
  weekdays: readonly number[];
  /** 1 for the first, -1 for the last. */
  weeks: readonly number[];
  dayOfMonth: number;
  /** 1 to 12; all of them where the rule names none. */
  months: readonly number[];
}

/** The rule without anything left out. */
export function fullRule(repeats: Repeats, startDay: Day): FullRule {
  const { every, interval = 1, on, nth, months, monthsExcept } = repeats;
  const start = dayNumber(startDay);
  const all = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !monthsExcept?.includes(month));
  const weekdays = on?.map((name) => WEEKDAYS.indexOf(name)) ?? (every === 'week' ? [weekdayOf(start)] : []);
  const own = every === 'year' && !months && !monthsExcept ? [Number(startDay.slice(5, 7))] : undefined;
  return {
    start,
    interval,
    weekdays: [...new Set(weekdays)].sort((a, b) => a - b),
    weeks: [...new Set(nth)].map((name) => (name === 'last' ? -1 : NTH.indexOf(name) + 1)),
    dayOfMonth: Number(startDay.slice(8, 10)),
    months: [...new Set(own ?? months ?? all)].sort((a, b) => a - b),
  };
}

/** The days of a month that a rule names: “the first Sunday”, or the 31st where there is one. */
function daysInMonth(month: number, { weekdays, weeks, dayOfMonth }: FullRule): number[] {
  const first = firstOfMonth(month);
  const length = firstOfMonth(month + 1) - first;
  if (weekdays.length === 0) return dayOfMonth <= length ? [first + dayOfMonth - 1] : [];
  const days = weekdays.flatMap((weekday) => {
    const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
    const latest = earliest + Math.floor((first + length - 1 - earliest) / 7) * 7;
    return weeks.map((week) => (week < 0 ? latest : earliest + (week - 1) * 7));
  });
  return [...new Set(days)].sort((a, b) => a - b);
}

function* candidates({ every }: Repeats, rule: FullRule, startDay: Day): Generator<number> {
  const { start, interval, weekdays } = rule;
  const end = start + HORIZON;
  if (every === 'day') for (let day = start; day < end; day += interval) yield day;
  if (every === 'week') {
    for (let monday = start - weekdayOf(start); monday < end; monday += 7 * interval) {
      for (const weekday of weekdays) yield monday + weekday;
    }
  }
  const month = monthNumber(startDay);
  if (every === 'month') {
    for (let at = month; firstOfMonth(at) < end; at += interval) yield* daysInMonth(at, rule);
  }
  if (every === 'year') {
    for (let year = month - (month % 12); firstOfMonth(year) < end; year += 12 * interval) {
      for (const each of rule.months) yield* daysInMonth(year + each - 1, rule);
    }
  }
}

const monthOf = (number: number): number => new Date(number * 86_400_000).getUTCMonth() + 1;

/**
 * The days of a rule, as numbers, from the day it starts to its end, or for a hundred years.
 * The first one may be later than `startDay`, which only says from when on the rule holds.
 */
export function* repeatingDays(repeats: Repeats, startDay: Day): Generator<number> {
  const rule = fullRule(repeats, startDay);
  const last = repeats.until ? dayNumber(repeats.until) : Number.POSITIVE_INFINITY;
  let left = repeats.times ?? Number.POSITIVE_INFINITY;
  for (const day of candidates(repeats, rule, startDay)) {
    if (day < rule.start || !rule.months.includes(monthOf(day))) continue;
    if (day > last || left === 0) return;
    yield day;
    left -= 1;
  }
}

/** The first and the last day of a rule; none where it names no day, no last one where it goes on. */
export function boundsOf(repeats: Repeats, startDay: Day): { first: number | undefined; last: number | undefined } {
  const days = repeatingDays(repeats, startDay);
  const first = days.next().value as number | undefined;
  let last = first;
  if (!repeats.until && !repeats.times) return { first, last: undefined };
  for (const day of days) last = day;
  return { first, last };
}

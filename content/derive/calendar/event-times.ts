// From when to when an event lasts, as iCalendar wants it.

import { addDays, dayNumber, dayOf, shifted } from '../../model/calendar-days.ts';
import type { Collection } from '../../model/collection.ts';
import type { Entry } from '../../model/entry.ts';
import { timingOf } from '../../model/event-dates.ts';
import type { Exception } from '../../model/fields/exceptions.ts';
import type { Moment } from '../../model/fields/moment.ts';
import type { Repeats } from '../../model/fields/repeats.ts';
import { hasTime } from '../../model/has-time.ts';
import { boundsOf } from '../../model/repeating-days.ts';

/** The times of an event; `end` is the first day or moment after it. */
export interface EventTimes {
  allDay: boolean;
  start: Moment;
  end: Moment | undefined;
  /** How it repeats; `start` is its first date then. */
  rule?: RuleTimes;
}

/** How an event repeats, and which of its dates are not as the rule says. */
export interface RuleTimes {
  repeats: Repeats;
  /** The last day that the rule names; undefined where it goes on. */
  last: string | undefined;
  exceptions: readonly Exception[];
}

const nextDay = (day: string): string => addDays(day, 1);

function timesOf(start: Moment, end: Moment | undefined, wholeDays: boolean): EventTimes {
  const allDay = wholeDays || !hasTime(start);
  if (allDay) return { allDay, start: start.slice(0, 10), end: nextDay((end ?? start).slice(0, 10)) };
  // A day alone as the end of an event with a time: the event lasts until that day is over.
  const until = end && !hasTime(end) ? `${nextDay(end)}T00:00` : end;
  return { allDay, start, end: until && until > start ? until : undefined };
}

/** The times of one date of an event. */
export const timesOn = (entry: Entry, date: { start: Moment; end: Moment | undefined }): EventTimes =>
  timesOf(date.start, date.end, (entry.values as { allDay?: boolean }).allDay === true);

/** The times of an entry, or undefined when it has no start, or a rule that names no day. */
export function eventTimes(collection: Collection, entry: Entry): EventTimes | undefined {
  const timing = timingOf(collection, entry);
  if (!timing) return undefined;
  const { start, end, repeats, exceptions = [] } = timing;
  if (!repeats) return timesOn(entry, { start, end });
  const { first, last } = boundsOf(repeats, start.slice(0, 10));
  if (first === undefined) return undefined;
  const days = first - dayNumber(start);
  const times = timesOn(entry, { start: shifted(start, days), end: end && shifted(end, days) });
  return { ...times, rule: { repeats, last: last === undefined ? undefined : dayOf(last), exceptions } };
}

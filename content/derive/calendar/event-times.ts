// From when to when an event lasts, as iCalendar wants it.

import type { Collection } from '../../model/collection.ts';
import type { Entry } from '../../model/entry.ts';
import { textValue } from '../../model/entry.ts';
import { hasTime, type Moment } from '../../model/fields/moment.ts';

/** The times of an event; `end` is the first day or moment after it. */
export interface EventTimes {
  allDay: boolean;
  start: Moment;
  end: Moment | undefined;
}

/** The day after. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The times of an entry, or undefined when it has no start. */
export function eventTimes(collection: Collection, entry: Entry): EventTimes | undefined {
  const { calendar } = collection.publication;
  const start = calendar && textValue(entry, calendar.start);
  if (!start) return undefined;
  const end = textValue(entry, calendar.end);
  const allDay = (entry.values as { allDay?: boolean }).allDay === true || !hasTime(start);
  if (allDay) return { allDay, start: start.slice(0, 10), end: nextDay((end ?? start).slice(0, 10)) };
  // A day alone as the end of an event with a time: the event lasts until that day is over.
  const until = end && !hasTime(end) ? `${nextDay(end)}T00:00` : end;
  return { allDay, start, end: until && until > start ? until : undefined };
}

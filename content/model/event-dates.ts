// The dates of an entry that takes place: its next one, all within a time, and the entry as it is on each.
import type { Collection } from './collection.ts';
import { type Entry, textValue } from './entry.ts';
import type { Day } from './fields/day.ts';
import type { Exception } from './fields/exceptions.ts';
import type { Repeats } from './fields/repeats.ts';
import { lastOccurrenceDay, nextOccurrence, type Occurrence, occurrences, type Timing } from './occurrences.ts';

type Published = Pick<Collection, 'publication'>;

/** When an entry takes place, or undefined where its collection or the entry itself has no start. */
export function timingOf({ publication: { calendar } }: Published, entry: Entry): Timing | undefined {
  const start = calendar && textValue(entry, calendar.start);
  if (!start) return undefined;
  const values = entry.values as Record<string, unknown>;
  return {
    start,
    end: textValue(entry, calendar.end),
    repeats: values[calendar.repeats ?? ''] as Repeats | undefined,
    exceptions: values[calendar.exceptions ?? ''] as Exception[] | undefined,
  };
}

// Lists ask again and again; an entry never changes.
const lastDays = new WeakMap<Entry, { day: Day | undefined }>();

/** The last day of a repeating entry (undefined = it goes on); `once` for one that does not repeat. */
export function lastDayOfRepeats(collection: Published, entry: Entry): Day | undefined | 'once' {
  const kept = lastDays.get(entry);
  if (kept) return kept.day;
  const timing = timingOf(collection, entry);
  if (!timing?.repeats) return 'once';
  const day = lastOccurrenceDay(timing);
  lastDays.set(entry, { day });
  return day;
}

/** All dates of an entry between two days. */
export function datesOf(
  options: { collection: Published; entry: Entry } & { from: Day; until: Day; most?: number },
): Occurrence[] {
  const { collection, entry, ...range } = options;
  const timing = timingOf(collection, entry);
  return timing ? occurrences({ ...timing, ...range }) : [];
}

/** The entry as it is on one of its dates: every list and card shows that date, and leads to the one page. */
export function entryOn<E extends Entry>(collection: Published, entry: E, date: Occurrence): E {
  const { calendar } = collection.publication;
  if (!calendar) return entry;
  const { cancelled } = entry.values as { cancelled?: boolean };
  const own = {
    [calendar.start]: date.start,
    [calendar.end]: date.end,
    cancelled: cancelled || date.cancelled,
    // One date does not repeat.
    ...(calendar.repeats && { [calendar.repeats]: undefined }),
    ...(calendar.exceptions && { [calendar.exceptions]: undefined }),
  };
  return { ...entry, values: { ...entry.values, ...own } };
}

const known = new WeakMap<Entry, { today: Day; entry: Entry }>();

/** The entry as it is on its next date, or on its last one where all are over; one that does not repeat as it is. */
export function entryNext<E extends Entry>(collection: Published, entry: E, today: Day): E {
  const kept = known.get(entry);
  if (kept?.today === today) return kept.entry as E;
  const timing = timingOf(collection, entry);
  const date = timing?.repeats ? nextOccurrence(timing, today) : undefined;
  const next = date ? entryOn(collection, entry, date) : entry;
  known.set(entry, { today, entry: next });
  return next;
}

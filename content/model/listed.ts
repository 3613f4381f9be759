// Whether an entry still stands in the lists: what has an end leaves them by itself on the day after, what repeats after its last date.
import type { Collection } from './collection.ts';
import { type Entry, textValue } from './entry.ts';
import { lastDayOfRepeats } from './event-dates.ts';
import type { Day } from './fields/day.ts';

/** The last day on which an entry stands in lists, or undefined when it stays. */
export function lastListedDay(collection: Pick<Collection, 'publication'>, entry: Entry): Day | undefined {
  const repeating = lastDayOfRepeats(collection, entry);
  if (repeating !== 'once') return repeating;
  for (const name of collection.publication.until ?? []) {
    const value = textValue(entry, name);
    if (value) return value.slice(0, 10);
  }
  return undefined;
}

/** Whether an entry stands in the lists of `today`. */
export function isListed(collection: Pick<Collection, 'publication'>, entry: Entry, today: Day): boolean {
  const last = lastListedDay(collection, entry);
  return last === undefined || last >= today;
}

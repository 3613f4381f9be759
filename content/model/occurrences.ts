// When something takes place: once, or on every day that its rule names, with what was moved or cancelled.
import { addDays, dayNumber, dayOf, shifted } from './calendar-days.ts';
import type { Day } from './fields/day.ts';
import type { Exception } from './fields/exceptions.ts';
import type { Moment } from './fields/moment.ts';
import type { Repeats } from './fields/repeats.ts';
import { hasTime } from './has-time.ts';
import { repeatingDays } from './repeating-days.ts';

/** One time that something takes place, in local time. */
export interface Occurrence {
  /** The day on which the rule has it; the day of `start` unless it was moved. */
  readonly day: Day;
  readonly start: Moment;
  readonly end: Moment | undefined;
  readonly cancelled: boolean;
  readonly moved: boolean;
}

/** What takes place when. Times are those of the town's clocks: seven o'clock stays seven o'clock in summer and winter. */
export interface Timing {
  start: Moment;
  end?: Moment | undefined;
  repeats?: Repeats | undefined;
  exceptions?: readonly Exception[] | undefined;
}

const asUtc = (moment: Moment): number => Date.parse(hasTime(moment) ? `${moment}Z` : `${moment}T00:00Z`);

/** The end of something that begins at another time and lasts as long. */
function movedEnd({ start, end }: Timing, newStart: Moment): Moment | undefined {
  if (!end) return undefined;
  const days = dayNumber(newStart) - dayNumber(start);
  if (!hasTime(end) || !hasTime(start) || !hasTime(newStart)) return shifted(end, days);
  return new Date(asUtc(newStart) + asUtc(end) - asUtc(start)).toISOString().slice(0, 16);
}

/** The occurrence on a day of the rule, or undefined where there is none. */
export function occurrenceOn(timing: Timing, number: number): Occurrence | undefined {
  const day = dayOf(number);
  const exception = timing.exceptions?.find((each) => each.day === day);
  const cancelled = exception?.cancelled === true;
  if (exception?.newStart) {
    const { newStart } = exception;
    const start = hasTime(newStart) ? newStart : newStart + timing.start.slice(10);
    return { day, start, end: movedEnd(timing, start), cancelled, moved: true };
  }
  if (exception && !cancelled) return undefined;
  const days = number - dayNumber(timing.start);
  const end = timing.end && shifted(timing.end, days);
  return { day, start: shifted(timing.start, days), end, cancelled, moved: false };
}

const lastDay = ({ start, end }: Pick<Occurrence, 'start' | 'end'>): Day => (end ?? start).slice(0, 10);

/**
 * All that takes place between two days, by its start; what began before `from` and lasts until then counts.
 * @param options.most stops after so many
 */
export function occurrences(options: Timing & { from: Day; until: Day; most?: number }): Occurrence[] {
  const { start, end, repeats, exceptions, from, until, most } = options;
  const inside = (each: Occurrence) => lastDay(each) >= from && each.start.slice(0, 10) <= until;
  if (!repeats) {
    const once = { day: start.slice(0, 10), start, end, cancelled: false, moved: false };
    return inside(once) ? [once] : [];
  }
  // What was moved may come from after `until`.
  const scanned = (exceptions ?? []).reduce((last, { day, newStart }) => (newStart && day > last ? day : last), until);
  const limit = dayNumber(scanned);
  const found: Occurrence[] = [];
  for (const number of repeatingDays(repeats, start.slice(0, 10))) {
    if (number > limit) break;
    const occurrence = occurrenceOn(options, number);
    if (occurrence && inside(occurrence)) found.push(occurrence);
    if (most && found.length >= most && dayOf(number) >= scanned) break;
    if (most && !exceptions?.some(({ newStart }) => newStart) && found.length >= most) break;
  }
  return found.sort((a, b) => a.start.localeCompare(b.start)).slice(0, most);
}

/** The next occurrence that is not over on `today`, however far away; the last one where all are over. */
export function nextOccurrence(timing: Timing, today: Day): Occurrence | undefined {
  for (const days of [100, 1000, 36_525]) {
    const [next] = occurrences({ ...timing, from: today, until: addDays(today, days), most: 1 });
    if (next) return next;
  }
  return occurrences({ ...timing, from: '0001-01-01', until: today }).at(-1);
}

/** The day on which the last occurrence ends; undefined where it goes on. */
export function lastOccurrenceDay(timing: Timing): Day | undefined {
  const { repeats, start } = timing;
  if (!repeats) return lastDay({ start, end: timing.end });
  if (!repeats.until && !repeats.times) return undefined;
  const all = occurrences({ ...timing, from: '0001-01-01', until: '9999-12-31' });
  return all.map(lastDay).sort().at(-1) ?? start.slice(0, 10);
}

// Reads dates of old sites: ISO in all its lengths, and whatever patterns the map names.
import { isDay } from '../../content/model/fields/day.ts';
import { type ReadDate, readByPattern } from './date-pattern.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/;

/** How dates are to be read. */
export interface DateReading {
  patterns: readonly string[];
  /** The language of names of months. */
  language: string;
  /** The time zone into which moments with an offset are turned. */
  timeZone: string;
}

/** The moment of `instant` on the clocks of a time zone. */
function local(instant: Date, timeZone: string): ReadDate {
  // Swedish writes dates as ISO does.
  const [day = '', time = ''] = instant.toLocaleString('sv-SE', { timeZone }).split(' ');
  return { day, time: time.slice(0, 5) };
}

/** The date that `value` is, or undefined where no pattern fits or the calendar has no such day. */
export function readDate(value: unknown, reading: DateReading): ReadDate | undefined {
  const text = String(value).trim();
  const iso = ISO.exec(text);
  if (!iso) {
    for (const pattern of reading.patterns) {
      const date = readByPattern(text, pattern, reading.language);
      if (date) return date;
    }
    return undefined;
  }
  const [, day = '', time, seconds = '00', zone] = iso;
  if (!isDay(day)) return undefined;
  if (!zone) return { day, time };
  // Many tools write a plain date as midnight UTC: west of Greenwich it would become the day before.
  if (zone === 'Z' && time === '00:00' && seconds === '00') return { day };
  const instant = new Date(`${day}T${time}:${seconds}${zone}`);
  return Number.isNaN(instant.valueOf()) ? undefined : local(instant, reading.timeZone);
}

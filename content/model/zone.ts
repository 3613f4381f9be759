// Local time in a time zone: its offset from UTC and the instant it means, from the zones that Intl knows.
import type { Day } from './fields/day.ts';
import type { Moment } from './fields/moment.ts';
import { hasTime } from './has-time.ts';

const DAY = 86_400_000;
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it does, so each zone has one. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  return format;
}

/** How many milliseconds the zone's clocks are ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = OFFSET.exec(formatOf(timeZone).format(instant)) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

/** The moment as if it were UTC; a day alone is its midnight. */
const asUtc = (moment: Moment): number => Date.parse(hasTime(moment) ? `${moment}Z` : `${moment}T00:00Z`);

/**
 * The instant (milliseconds since 1970) that a local moment means.
 * A time that clocks skip is read with the offset before the change, one that they show twice is the first (RFC 5545).
 */
export function instantOf(moment: Moment, timeZone: string): number {
  const local = asUtc(moment);
  const before = offsetAt(local - DAY, timeZone);
  const after = offsetAt(local + DAY, timeZone);
  if (before === after) return local - before;
  const fitting = [before, after].map((offset) => ({ instant: local - offset, offset }));
  const real = fitting.filter(({ instant, offset }) => offsetAt(instant, timeZone) === offset);
  return real.length > 0 ? Math.min(...real.map(({ instant }) => instant)) : local - before;
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** An offset as `+01:00`. */
const offsetText = (offset: number): string => {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

/** A local moment as ISO 8601 with its offset: `2026-12-05T20:00:00+01:00`; a day alone is its midnight. */
export function withOffset(moment: Moment, timeZone: string): string {
  const instant = instantOf(moment, timeZone);
  const offset = offsetAt(instant, timeZone);
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${offsetText(offset)}`;
}

/** The calendar day in the zone at an instant. */
export const dayAt = (instant: number, timeZone: string): Day =>
  new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10);

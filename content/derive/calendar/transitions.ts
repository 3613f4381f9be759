// When the clocks of a zone change.
import { offsetAt } from '../../model/zone.ts';

/** One change of the clocks. Times are milliseconds. */
export interface Transition {
  /** The first instant of the new offset. */
  instant: number;
  from: number;
  to: number;
}

const STEP = 10 * 86_400_000;

/** The first minute after `start` at which the offset is the one of `end`. */
function changeBetween(start: number, end: number, timeZone: string): number {
  const before = offsetAt(start, timeZone);
  let low = start;
  let high = end;
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 120_000) * 60_000;
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** All changes from the start of the year `first` to the end of the year `last`. No zone changes twice in ten days. */
export function transitions(timeZone: string, first: number, last: number): Transition[] {
  const found: Transition[] = [];
  const end = Date.UTC(last + 1, 0, 1);
  let from = offsetAt(Date.UTC(first, 0, 1), timeZone);
  for (let at = Date.UTC(first, 0, 1); at < end; at += STEP) {
    const to = offsetAt(at + STEP, timeZone);
    if (to !== from) found.push({ instant: changeBetween(at, at + STEP, timeZone), from, to });
    from = to;
  }
  return found.filter(({ instant }) => instant < end);
}

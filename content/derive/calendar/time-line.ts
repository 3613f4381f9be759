// Moments and days as iCalendar writes them.
import type { Moment } from '../../model/fields/moment.ts';
import { contentLine } from './content-line.ts';

/** A moment without its punctuation: `20261205T2000`. */
export const compact = (moment: Moment): string => moment.replace(/[-:]/g, '');

/** The line of a property with one or several days, or times in the town's zone; '' where there is none. */
export function timeLine(
  name: string,
  moments: Moment | readonly Moment[] | undefined,
  allDay: boolean,
  timeZone: string,
): string {
  const all = [moments ?? []].flat();
  return allDay
    ? contentLine(`${name};VALUE=DATE`, all.map(compact).join(','))
    : contentLine(`${name};TZID=${timeZone}`, all.map((moment) => `${compact(moment)}00`).join(','));
}

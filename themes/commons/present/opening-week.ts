// Opening hours as a table shows them: days with the same hours in one row, special days while they matter.
import { type OpeningHours, WEEKDAYS, type Weekday } from '../../../content/model/fields/opening-hours.ts';

export interface HoursRow {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly times: readonly { opens: string; closes: string }[];
}

/** The times of one day of the usual week, in order. */
export const timesOn = (hours: OpeningHours, day: Weekday): { opens: string; closes: string }[] =>
  (hours.weekly ?? [])
    .filter((row) => row.days.includes(day))
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((a, b) => a.opens.localeCompare(b.opens));

/** The usual week, neighbouring days with the same hours in one row; a closed day has no times. */
export function openingWeek(hours: OpeningHours): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const day of WEEKDAYS) {
    const times = timesOn(hours, day);
    const previous = rows.at(-1);
    if (previous && JSON.stringify(previous.times) === JSON.stringify(times))
      rows[rows.length - 1] = { ...previous, last: day };
    else rows.push({ first: day, last: day, times });
  }
  return rows;
}

/** Special days that are not over, the next first. */
export const specialDays = (hours: OpeningHours, today: string) =>
  (hours.special ?? []).filter((row) => (row.until ?? row.from) >= today).sort((a, b) => a.from.localeCompare(b.from));

/** A span as the script wants it: when it opens and closes, and both in words, since browsers lack some languages. */
type SaidSpan = [opens: string, closes: string, opensInWords: string, closesInWords: string];

/** What the script needs that says whether it is open now: a week of seven, Monday first, and the special days. */
export function hoursData(hours: OpeningHours, inWords: (time: string) => string): string {
  const span = (opens: string, closes: string): SaidSpan => [opens, closes, inWords(opens), inWords(closes)];
  return JSON.stringify({
    week: WEEKDAYS.map((day) => timesOn(hours, day).map(({ opens, closes }) => span(opens, closes))),
    special: (hours.special ?? []).map((row) => [
      row.from,
      row.until ?? row.from,
      ...(row.opens && row.closes ? [span(row.opens, row.closes)] : []),
    ]),
  });
}

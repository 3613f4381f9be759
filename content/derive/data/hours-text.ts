// Opening hours in one line, in the words that OpenStreetMap and many programs know: `Mo,Tu 09:00-12:00; We off`.
import { type OpeningHours, WEEKDAYS, type Weekday } from '../../model/fields/opening-hours.ts';

const DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'Mo',
  tuesday: 'Tu',
  wednesday: 'We',
  thursday: 'Th',
  friday: 'Fr',
  saturday: 'Sa',
  sunday: 'Su',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026 Dec 24`. */
function dateText(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year} ${MONTHS[Number(month) - 1]} ${date}`;
}

/** The usual week: days with the same hours stand together. */
function weekText(weekly: NonNullable<OpeningHours['weekly']>): string[] {
  const hoursOf = (day: Weekday) =>
    weekly
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .toSorted()
      .join(',');
  const groups = Map.groupBy(WEEKDAYS, hoursOf);
  return [...groups]
    .filter(([hours]) => hours)
    .map(([hours, days]) => `${days.map((day) => DAYS[day]).join(',')} ${hours}`);
}

/**
 * The hours in the syntax `opening_hours` of OpenStreetMap; later rules go before earlier ones, so special days come last.
 * @param options.reasonOf the reason of a special day in the reader's language
 */
export function hoursText(
  hours: OpeningHours,
  reasonOf: (reason: NonNullable<OpeningHours['special']>[number]['reason']) => string,
): string {
  const special = (hours.special ?? []).map(({ from, until, opens, closes, reason }) => {
    const days = until && until !== from ? `${dateText(from)}-${dateText(until)}` : dateText(from);
    const said = reasonOf(reason).replaceAll('"', '”');
    return `${days} ${opens ? `${opens}-${closes}` : 'off'}${said && ` "${said}"`}`;
  });
  return [...weekText(hours.weekly ?? []), ...special].join('; ');
}

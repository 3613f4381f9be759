// Finds the rule by which clocks change every year: “the last Sunday of March”.
import type { Transition } from './transitions.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

const same = <T>(values: readonly T[]): boolean => values.every((value) => value === values[0]);

/** The local date and time at which the clocks are changed, read as if it were UTC. */
export const localTime = ({ instant, from }: Transition): Date => new Date(instant + from);

const daysInMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/**
 * The recurrence rule of changes in consecutive years, or undefined when they follow none.
 * “The last” goes before “the fourth”: both are true in some months, and laws say the last.
 */
export function yearlyRule(changes: readonly Transition[], years: number): string | undefined {
  const dates = changes.map(localTime);
  const [first] = dates;
  if (!first || dates.length !== years) return undefined;
  const fixed =
    same(dates.map((date) => date.getUTCMonth())) &&
    same(dates.map((date) => date.getUTCDay())) &&
    same(dates.map((date) => date.getUTCHours() * 60 + date.getUTCMinutes()));
  if (!fixed) return undefined;
  const weeks = dates.map((date) => Math.ceil(date.getUTCDate() / 7));
  const isLast = dates.every((date) => date.getUTCDate() > daysInMonth(date) - 7);
  if (!isLast && !same(weeks)) return undefined;
  const week = isLast ? -1 : weeks[0];
  return `FREQ=YEARLY;BYMONTH=${first.getUTCMonth() + 1};BYDAY=${week}${WEEKDAYS[first.getUTCDay()]}`;
}

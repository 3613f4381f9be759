// For how long it counts that somebody made sure that something is true: for a year, unless told sooner.
import { addDays, dayOf, firstOfMonth, monthNumber } from './calendar-days.ts';
import type { Day } from './fields/day.ts';

/** Months for which it counts, everywhere. */
export const VERIFIED_FOR_MONTHS = 12;

/** The same day of a later month, or the last one of that month where it is shorter. */
function monthsAfter(day: Day, months: number): Day {
  const month = monthNumber(day) + months;
  const first = firstOfMonth(month);
  return dayOf(Math.min(first + Number(day.slice(8, 10)), firstOfMonth(month + 1)) - 1);
}

/** Whether what was verified on a day is to be verified again. */
export const isVerifyDue = (verifiedOn: Day, today: Day, months = VERIFIED_FOR_MONTHS): boolean =>
  monthsAfter(verifiedOn, months) < today;

/** The first day on which it is. */
export const verifyDueOn = (verifiedOn: Day, months = VERIFIED_FOR_MONTHS): Day =>
  addDays(monthsAfter(verifiedOn, months), 1);

// For how long it counts that somebody made sure that something is true: for a year.
import { addDays } from './calendar-days.ts';
import type { Day } from './fields/day.ts';

const aYearAfter = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Whether what was verified on a day is to be verified again. */
export const isVerifyDue = (verifiedOn: Day, today: Day): boolean => aYearAfter(verifiedOn) < today;

/** The first day on which it is. */
export const verifyDueOn = (verifiedOn: Day): Day => addDays(aYearAfter(verifiedOn).replace('-02-29', '-03-01'), 1);

// Arithmetic with calendar days, without clocks or zones.
import type { Day } from './fields/day.ts';
import type { Moment } from './fields/moment.ts';

const LENGTH = 86_400_000;

/** The days since 1 January 1970. */
export const dayNumber = (day: Day): number => Date.parse(`${day.slice(0, 10)}T00:00Z`) / LENGTH;

/** The day of a number. */
export const dayOf = (number: number): Day => new Date(number * LENGTH).toISOString().slice(0, 10);

/** The day `count` days after `day`. */
export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count);

/** The moment `count` days later, at the same time on the clock. */
export const shifted = (moment: Moment, count: number): Moment => addDays(moment, count) + moment.slice(10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The months since January of the year 0. */
export const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The first day of a month, as a number. */
export const firstOfMonth = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / LENGTH;

/** The month as `2026-12`. */
export const monthText = (month: number): string => dayOf(firstOfMonth(month)).slice(0, 7);

// The days that the first texts speak of, counted from today.
import type { Day } from '../../content/model/fields/day.ts';

const DAY = 86_400_000;
const asDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The `count`th `weekday` (0 = Sunday) of the month after the one of `today`. */
export function nextMonthDay(today: Day, weekday: number, count: number): Day {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = Date.UTC(year, month, 1);
  const gap = (weekday - new Date(first).getUTCDay() + 7) % 7;
  return asDay(first + (gap + 7 * (count - 1)) * DAY);
}

/** The day `days` after `today`. */
export const daysAfter = (today: Day, days: number): Day => asDay(Date.parse(`${today}T00:00Z`) + days * DAY);

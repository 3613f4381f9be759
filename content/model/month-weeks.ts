// A month as the weeks of a wall calendar.
import { addDays, dayNumber, monthNumber, monthText, weekdayOf } from './calendar-days.ts';
import type { Day } from './fields/day.ts';

interface WithWeekInfo {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The weekday with which weeks begin where people live: 0 for Monday, 6 for Sunday. */
export function firstWeekday(region: string): number {
  const locale = new Intl.Locale(region) as WithWeekInfo;
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) - 1;
}

/** The weeks of a month, each of seven days, those of its neighbours included. */
export function monthWeeks(month: string, region: string): { weeks: Day[][]; first: number } {
  const first = firstWeekday(region);
  const start = `${month}-01`;
  const end = addDays(`${monthText(monthNumber(start) + 1)}-01`, -1);
  let day = addDays(start, -((weekdayOf(dayNumber(start)) - first + 7) % 7));
  const weeks: Day[][] = [];
  while (day <= end) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
    day = addDays(day, 7);
  }
  return { weeks, first };
}

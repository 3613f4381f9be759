// How an event repeats as schema.org describes it: a Schedule.
import { dayOf } from '../../model/calendar-days.ts';
import { WEEKDAYS } from '../../model/fields/opening-hours.ts';
import { hasTime } from '../../model/has-time.ts';
import type { Timing } from '../../model/occurrences.ts';
import { boundsOf, fullRule } from '../../model/repeating-days.ts';
import { type Node, node } from './node.ts';

const UNIT = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

const clock = (moment: string | undefined): string | undefined =>
  moment && hasTime(moment) ? `${moment.slice(11)}:00` : undefined;

/** `https://schema.org/Sunday`, or `1SU` where only some of the month’s Sundays are meant. */
function byDay({ weekdays, weeks }: ReturnType<typeof fullRule>): string[] {
  const names = weekdays.map((index) => WEEKDAYS[index] ?? '');
  if (weeks.length === 0) return names.map((name) => `https://schema.org/${name[0]?.toUpperCase()}${name.slice(1)}`);
  return weeks.flatMap((week) => names.map((name) => `${week}${name.slice(0, 2).toUpperCase()}`));
}

/** The schedule of something that repeats, or undefined. */
export function scheduleNode(timing: Timing, timeZone: string): Node | undefined {
  const { start, end, repeats, exceptions = [] } = timing;
  if (!repeats) return undefined;
  const { first, last } = boundsOf(repeats, start.slice(0, 10));
  if (first === undefined) return undefined;
  const rule = fullRule(repeats, start.slice(0, 10));
  const dated = rule.weekdays.length === 0 && (repeats.every === 'month' || repeats.every === 'year');
  return node('Schedule', {
    startDate: dayOf(first),
    endDate: last === undefined ? undefined : dayOf(last),
    startTime: clock(start),
    endTime: clock(end),
    scheduleTimezone: timeZone,
    repeatFrequency: `P${rule.interval}${UNIT[repeats.every]}`,
    repeatCount: repeats.times,
    byDay: byDay(rule),
    byMonth: rule.months.length < 12 ? rule.months : undefined,
    byMonthDay: dated ? rule.dayOfMonth : undefined,
    exceptDate: exceptions.map(({ day }) => day),
  });
}

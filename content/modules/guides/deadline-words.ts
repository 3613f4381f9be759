// By when a step is to be done, in words.
import type { Say } from '../../model/labels.ts';
import type { Deadline } from './model.ts';

/** The words of a deadline; `sayDay` says a date in the page's language. */
export function deadlineWords(options: { say: Say; deadline: Deadline; sayDay: (day: string) => string }): string {
  const { say, deadline, sayDay } = options;
  const { date, days, workingDays, before, from = '' } = deadline;
  if (date) return say('guides.by', { date: sayDay(date) });
  const key = `guides.${before ? 'before' : 'within'}${workingDays ? 'WorkingDays' : 'Days'}`;
  return say(key, { count: days ?? 0, from });
}

// A rule that names no day at all, or an exception on a day that the rule does not have.
import { dayNumber, dayOf } from './calendar-days.ts';
import type { EntryRule } from './collection.ts';
import type { Timing } from './occurrences.ts';
import { type Detail, phrase } from './phrase.ts';
import { repeatingDays } from './repeating-days.ts';

/** The days of the rule around a day: the last one before it and the first one from it on. */
function around(timing: Timing, day: string): string[] {
  let before: number | undefined;
  for (const each of timing.repeats ? repeatingDays(timing.repeats, timing.start.slice(0, 10)) : []) {
    if (each >= dayNumber(day)) return [...(before === undefined ? [] : [before]), each].map(dayOf);
    before = each;
  }
  return before === undefined ? [] : [dayOf(before)];
}

/** What is wrong with the dates of an event that repeats, or undefined. */
export function impossibleDate(timing: Timing): ReturnType<EntryRule> {
  const { start, repeats, exceptions = [] } = timing;
  if (!repeats) {
    const [first] = exceptions;
    return first && problem(['exceptions', 0], first.day, start.slice(0, 10));
  }
  if (repeats.until && repeats.until < start.slice(0, 10))
    return { path: ['repeats', 'until'], code: 'end-before-start', details: { start, found: repeats.until } };
  if (around(timing, start).length === 0)
    return problem(['repeats'], phrase('phrase.rule'), phrase('phrase.likeTheStart'));
  for (const [index, { day }] of exceptions.entries()) {
    const days = around(timing, day);
    if (!days.includes(day)) return problem(['exceptions', index], day, oneOf(days));
  }
  return undefined;
}

const oneOf = ([one = '', other]: readonly string[]): Detail =>
  other ? phrase('phrase.dayOrDay', { one, other }) : one;

const problem = (path: (string | number)[], found: Detail, suggestion: Detail): ReturnType<EntryRule> => ({
  path,
  code: 'no-such-date',
  details: { found, suggestion },
});

// How something repeats, in words: “every first Sunday of the month, not in July and August, until 27 June 2027”.
import type { Day } from './fields/day.ts';
import { WEEKDAYS } from './fields/opening-hours.ts';
import type { Repeats } from './fields/repeats.ts';
import type { Say } from './labels.ts';
import { fullRule } from './repeating-days.ts';

interface Words {
  say: Say;
  language: string;
  /** A day as the page says it. */
  sayDay: (day: Day) => string;
}

const joined = (language: string, words: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);

const format = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });

const inYear = (month: number, day = 1): Date => new Date(Date.UTC(2024, month - 1, day));

/** Months as a span where they follow one another, else one by one: “April – October”. */
function saySeason(language: string, months: readonly number[]): string {
  const name = format(language, { month: 'long' });
  const [first = 1] = months;
  const last = months.at(-1) ?? first;
  if (months.length > 2 && last - first === months.length - 1) return name.formatRange(inYear(first), inYear(last));
  return joined(
    language,
    months.map((month) => name.format(inYear(month))),
  );
}

/** “on the 15th of every month”, “every second Tuesday of the month” … without months and ends. */
function sayRhythm(repeats: Repeats, start: Day, { say, language }: Words): string {
  const rule = fullRule(repeats, start);
  const { interval, weekdays, months, dayOfMonth } = rule;
  const list = (key: string, names: readonly (string | number)[]) =>
    joined(
      language,
      names.map((name) => say(`repeats.${key}.${name}`)),
    );
  const named = weekdays.map((index) => WEEKDAYS[index] ?? '');
  const ordinal = new Intl.PluralRules(language, { type: 'ordinal' }).select(dayOfMonth);
  const ordinals = ['one', 'two', 'few'].includes(ordinal) ? ordinal : 'other';
  const date = format(language, { day: 'numeric', month: 'long' });
  const dates = weekdays.length === 0 && repeats.every === 'year' ? months : [];
  const key = {
    day: 'day',
    week: 'week',
    month: weekdays.length ? 'monthDay' : 'monthDate',
    year: weekdays.length ? 'yearDay' : 'yearDate',
  };
  return say(`repeats.${key[repeats.every]}`, {
    count: interval,
    days: list('every', named),
    onDays: list(repeats.every === 'week' ? 'on' : 'nthDay', named),
    nth: list('nth', repeats.nth ?? []),
    months: list('ofMonth', months),
    date: say(`repeats.ordinal.${ordinals}`, { number: dayOfMonth }),
    dates: joined(
      language,
      dates.map((month) => date.format(inYear(month, dayOfMonth)).replace(/\(a\)/, 'a')),
    ),
  });
}

/**
 * Says a rule in one phrase, which begins small.
 * @param options.start the day (or moment) from which the rule holds: it says what the rule leaves out
 * @param options.without days on which nothing takes place
 */
export function sayRepeats(options: Words & { repeats: Repeats; start: string; without?: readonly Day[] }): string {
  const { repeats, say, language, sayDay, without = [] } = options;
  const { every, months, monthsExcept, until, times } = repeats;
  const rhythm = sayRhythm(repeats, options.start.slice(0, 10), options);
  const only = months && every !== 'year' ? months.toSorted((a, b) => a - b) : [];
  const excepted = monthsExcept?.toSorted((a, b) => a - b) ?? [];
  const inMonths = joined(
    language,
    excepted.map((month) => say(`repeats.inMonth.${month}`)),
  );
  const days = joined(
    language,
    without.map((day) => sayDay(day)),
  );
  return [
    only.length > 0 ? say('repeats.only', { phrase: rhythm, months: saySeason(language, only) }) : rhythm,
    excepted.length > 0 && say('repeats.except', { months: inMonths }),
    until && say('repeats.until', { day: sayDay(until) }),
    times && say('repeats.times', { count: times }),
    without.length > 0 && say('repeats.notOn', { days }),
  ]
    .filter(Boolean)
    .join(', ');
}

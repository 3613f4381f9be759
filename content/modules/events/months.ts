// Events by month: which months there are, and what is on each day of one.
import { byStart } from '../../model/agenda.ts';
import { addDays, monthNumber, monthText } from '../../model/calendar-days.ts';
import type { Entry } from '../../model/entry.ts';
import { datesOf, entryOn } from '../../model/event-dates.ts';
import type { Day } from '../../model/fields/day.ts';
import type { PageContext } from '../../model/module.ts';
import { events } from './model.ts';

type Event = Entry<typeof events.fields>;

/** A month as `2026-12`. */
export type Month = string;

/** How many months after this one have a page. */
const AHEAD = 11;

/** How many days of a long event stand in a month: all of them. */
const LONGEST = 31;

/** Unicode leaves a choice in Basque, “2026(e)ko”: after “bat”, “bost” and “hamar” comes an e. */
const basque = (text: string): string =>
  text.replace(/(\d+)\(e\)ko/, (_, year: string) => `${year}${/(?:[02-9]1|5|[1357]0)$/.test(year) ? 'e' : ''}ko`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A month in words: “December 2026”. */
export function sayMonth(language: string, month: Month): string {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(language, format);
  return basque(format.format(new Date(`${month}-01T00:00Z`)));
}

const townEvents = ({ site, language }: Pick<PageContext, 'site' | 'language'>): Event[] =>
  ['', ...site.scopes].flatMap((scope) => site.list(events, language, scope));

const known = new WeakMap<object, Map<string, Month[]>>();

/** The months of the town's events, from the first one to eleven months from now; months without any are left out. */
export function monthsOf(context: Pick<PageContext, 'site' | 'language'>): Month[] {
  const { site, language } = context;
  const kept = known.get(site)?.get(language);
  if (kept) return kept;
  const until = `${monthText(monthNumber(site.today) + AHEAD)}-31`;
  const months = new Set([site.today.slice(0, 7)]);
  for (const entry of townEvents(context)) {
    for (const { start, end } of datesOf({ collection: events, entry, from: '0001-01-01', until })) {
      const last = Math.min(monthNumber(end ?? start), monthNumber(until));
      for (let month = monthNumber(start); month <= last; month += 1) months.add(monthText(month));
    }
  }
  const sorted = [...months].sort();
  known.set(site, (known.get(site) ?? new Map()).set(language, sorted));
  return sorted;
}

/** What is on each day of a month; an event of several days stands on each of them. */
export function eventsByDay(context: Pick<PageContext, 'site' | 'language'>, month: Month): Map<Day, Event[]> {
  const first = `${month}-01`;
  const last = addDays(`${monthText(monthNumber(first) + 1)}-01`, -1);
  const days = new Map<Day, Event[]>();
  const dates = townEvents(context).flatMap((entry) =>
    datesOf({ collection: events, entry, from: first, until: last }).map((date) => entryOn(events, entry, date)),
  );
  for (const entry of byStart(events, dates)) {
    const { start, end = start } = entry.values;
    const from = start.slice(0, 10) < first ? first : start.slice(0, 10);
    for (let day = from, count = 0; day <= end.slice(0, 10) && day <= last && count < LONGEST; count += 1) {
      days.set(day, [...(days.get(day) ?? []), entry]);
      day = addDays(day, 1);
    }
  }
  return days;
}

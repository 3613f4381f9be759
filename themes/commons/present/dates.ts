// Days and moments in the words of a page's language and the customs of the town's country.
import type { Moment } from '../../../content/model/fields/moment.ts';
import { hasTime } from '../../../content/model/has-time.ts';
import type { Site } from '../../../content/model/site.ts';

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'short' },
  monthName: { month: 'long' },
  monthYear: { month: 'long', year: 'numeric' },
  dayOfMonth: { day: 'numeric' },
  weekday: { weekday: 'short' },
  weekdayName: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a date is said. */
export type DateStyle = keyof typeof styles;

const time = { hour: 'numeric', minute: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;
const clock = { hour: '2-digit', minute: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The page's language as it is used in the town's country: `fr-BE`. */
export const regional = (site: Site, language: string): string => `${language}-${site.town.country.toUpperCase()}`;

// Making a formatter costs more than using it a hundred times. Moments are the town's own clock, so no zone is applied.
function formatter(region: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${region} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const made = new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' });
  formats.set(id, made);
  return made;
}

// Unicode leaves a choice in Basque (“2026(e)ko abenduaren 23(a)”); a town makes it: after “bat”, “bost” and “hamar” comes an e.
const basque = (text: string): string =>
  text
    .replace(/(\d+)\(e\)ko/g, (_, year: string) => `${year}${/(?:[02-9]1|5|[1357]0)$/.test(year) ? 'e' : ''}ko`)
    .replace(/(\d+)\(a\)/g, '$1a');

// The first of a month is an ordinal in French, which Unicode's patterns cannot say.
const french = (text: string): string => text.replace(/(?<!\d)1(?= \p{L})/gu, '1er');

const adjusted: Readonly<Record<string, (text: string) => string>> = { eu: basque, fr: french };
const inWords = (language: string, text: string): string => adjusted[language]?.(text) ?? text;

const asDate = (moment: Moment): Date => new Date(hasTime(moment) ? `${moment}Z` : `${moment}T00:00Z`);

/** A date, without its time of day: “5 décembre 2026”. */
export function sayDay(options: { site: Site; language: string; moment: Moment; style?: DateStyle }): string {
  const { site, language, moment, style = 'long' } = options;
  return inWords(language, formatter(regional(site, language), style, styles[style]).format(asDate(moment)));
}

/** A time of day, `09:00`, as people of the town write it. */
export function sayTime(options: { site: Site; language: string; time: string }): string {
  const at = asDate(`2026-01-01T${options.time === '24:00' ? '00:00' : options.time}`);
  const region = regional(options.site, options.language);
  const short = formatter(region, 'time', time);
  // Where the clock has 24 hours, times below one another have two digits: 08:30.
  return short.resolvedOptions().hour12 ? short.format(at) : formatter(region, 'clock', clock).format(at);
}

interface Span {
  site: Site;
  language: string;
  start: Moment;
  end?: Moment | undefined;
  allDay?: boolean | undefined;
  style?: DateStyle;
}

// Saying a span takes long, and an event says its own on a dozen pages.
const spans = new Map<string, string>();
const MOST_SPANS = 5000;

/** A span of time in one phrase, as short as it stays clear; times of day are left out where the whole day is meant. */
export function saySpan(options: Span): string {
  const { site, language, start, end, allDay, style } = options;
  const key = [regional(site, language), start, end, allDay, style].join();
  const known = spans.get(key);
  if (known !== undefined) return known;
  const words = spanInWords(options);
  if (spans.size > MOST_SPANS) spans.clear();
  spans.set(key, words);
  return words;
}

function spanInWords(options: Span): string {
  const { site, language, start, end, style = 'full' } = options;
  const timed = !options.allDay && hasTime(start);
  const format = formatter(
    regional(site, language),
    `${style}${timed ? '+time' : ''}`,
    timed ? { ...styles[style], ...time } : styles[style],
  );
  const from = asDate(timed ? start : start.slice(0, 10));
  const one = inWords(language, format.format(from));
  if (!end || (timed && !hasTime(end) && end === start.slice(0, 10))) return one;
  const until = asDate(timed ? end : end.slice(0, 10));
  return until > from ? inWords(language, format.formatRange(from, until)) : one;
}

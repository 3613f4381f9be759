// Reads dates by a pattern such as DD/MM/YYYY or “D MMMM YYYY HH:mm”.
import { isDay } from '../../content/model/fields/day.ts';

/** A date, with a time of day where the text had one. */
export interface ReadDate {
  day: string;
  time?: string | undefined;
}

const TOKENS: Record<string, string> = {
  YYYY: String.raw`(?<year>\d{4})`,
  YY: String.raw`(?<year>\d{2})`,
  MMMM: String.raw`(?<name>[\p{L}.]+)`,
  MMM: String.raw`(?<name>[\p{L}.]+)`,
  MM: String.raw`(?<month>\d{2})`,
  M: String.raw`(?<month>\d{1,2})`,
  DD: String.raw`(?<day>\d{2})`,
  D: String.raw`(?<day>\d{1,2})`,
  dddd: String.raw`[\p{L}.]+`,
  HH: String.raw`(?<hour>\d{2})`,
  H: String.raw`(?<hour>\d{1,2})`,
  mm: String.raw`(?<minute>\d{2})`,
  ss: String.raw`\d{2}`,
};

const PART = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|HH|H|mm|ss|\s+|./gu;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

function compile(pattern: string): RegExp {
  const source = pattern.replace(PART, (part) => {
    if (part.startsWith('[') && part.length > 1) return literal(part.slice(1, -1));
    return TOKENS[part] ?? (part.trim() === '' ? String.raw`\s+` : literal(part));
  });
  return new RegExp(`^${source}$`, 'iu');
}

/** Whether a pattern can be used: each part once, a day and a year. */
export function isDatePattern(pattern: string): boolean {
  try {
    return /<year>/.test(compile(pattern).source) && /<day>/.test(compile(pattern).source);
  } catch {
    return false;
  }
}

/** The number of the month that is called `name` in `language`, short or in full. */
function monthOf(name: string, language: string): number {
  const plain = (text: string) => text.toLowerCase().replaceAll('.', '');
  const wanted = plain(name);
  for (let month = 1; month <= 12; month++) {
    for (const style of ['long', 'short'] as const) {
      const date = new Date(Date.UTC(2024, month - 1, 15));
      const spelt = date.toLocaleString(language, { month: style, timeZone: 'UTC' });
      if (plain(spelt) === wanted) return month;
    }
  }
  return 0;
}

/** The date that `text` is by `pattern`, or undefined. Names of months are those of `language`. */
export function readByPattern(text: string, pattern: string, language: string): ReadDate | undefined {
  const found = compile(pattern).exec(text)?.groups;
  if (!found?.year || !found.day) return undefined;
  const year = found.year.length === 2 ? `20${found.year}` : found.year;
  const month = found.name ? monthOf(found.name, language) : Number(found.month);
  const day = `${year}-${String(month).padStart(2, '0')}-${found.day.padStart(2, '0')}`;
  if (!isDay(day)) return undefined;
  if (!found.hour) return { day };
  const time = `${found.hour.padStart(2, '0')}:${found.minute ?? '00'}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { day, time } : undefined;
}

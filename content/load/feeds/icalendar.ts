// Reads an iCalendar: events that are not over, what repeats with each of its next dates.
import ICAL from 'ical.js';
import { hasTime } from '../../model/has-time.ts';
import { instantOf } from '../../model/zone.ts';
import {
  type FeedItem,
  instantText,
  languageOf,
  MOST_ITEMS,
  type ReadFeed,
  safeAddress,
  summaryOf,
  titleOf,
} from './feed-item.ts';

const DAY = 86_400_000;
/** How far ahead dates of what repeats are told, and how many of each event. */
const AHEAD = 190 * DAY;
const MOST_DATES = 8;
/** How many dates of one event are walked through at most: it may repeat since long ago. */
const MOST_STEPS = 5000;

const two = (value: number) => String(value).padStart(2, '0');

/** A time as a day, as an instant, or as local time where no zone is told. */
function momentOf(time: ICAL.Time, zone: string | undefined): string | undefined {
  const day = `${time.year}-${two(time.month)}-${two(time.day)}`;
  if (day < '1990' || day >= '2100') return undefined;
  if (time.isDate) return day;
  const local = `${day}T${two(time.hour)}:${two(time.minute)}`;
  if (time.zone !== ICAL.Timezone.localTimezone) return instantText(time.toUnixTime() * 1000);
  try {
    return zone ? instantText(instantOf(local, zone)) : local;
  } catch {
    return local;
  }
}

/** Milliseconds, near enough to compare with today. */
const roughly = (moment: string): number =>
  Date.parse(hasTime(moment) ? moment.replace(/Z?$/, 'Z') : `${moment}T23:59Z`);

/** The last day of a whole-day event: its end is the day after. */
function lastDay(start: string, end: string | undefined): string | undefined {
  if (!end || hasTime(start) || hasTime(end)) return end;
  const day = new Date(Date.parse(end) - DAY).toISOString().slice(0, 10);
  return day > start ? day : undefined;
}

function datesOf(event: ICAL.Event, now: number): { start: ICAL.Time; end: ICAL.Time | null; item: ICAL.Event }[] {
  if (!event.isRecurring()) return [{ start: event.startDate, end: event.endDate, item: event }];
  const dates: ReturnType<typeof datesOf> = [];
  const walk = event.iterator();
  for (let step = 0; step < MOST_STEPS && dates.length < MOST_DATES; step++) {
    const next = walk.next();
    if (!next || next.toUnixTime() * 1000 > now + AHEAD) break;
    const { startDate: start, endDate: end, item } = event.getOccurrenceDetails(next);
    if ((end ?? start).toUnixTime() * 1000 >= now - DAY) dates.push({ start, end, item });
  }
  return dates;
}

function itemsOf(component: ICAL.Component, base: string, now: number): FeedItem[] {
  const event = new ICAL.Event(component);
  if (event.isRecurrenceException()) return [];
  const zone = component.getFirstProperty('dtstart')?.getParameter('tzid');
  return datesOf(event, now).flatMap((date): FeedItem[] => {
    const own = date.item.component;
    const start = momentOf(date.start, typeof zone === 'string' ? zone : undefined);
    const end = date.end ? momentOf(date.end, typeof zone === 'string' ? zone : undefined) : undefined;
    const title = titleOf(date.item.summary);
    if (!start || !title || roughly(end ?? start) < now - DAY) return [];
    return [
      {
        collection: 'events',
        title,
        href: safeAddress(String(own.getFirstPropertyValue('url') ?? ''), base),
        summary: summaryOf(date.item.description, title),
        start,
        end: lastDay(start, end && end > start ? end : undefined),
        place: titleOf(date.item.location) || undefined,
        cancelled: own.getFirstPropertyValue('status') === 'CANCELLED' || undefined,
      },
    ];
  });
}

/** The calendar, or undefined when the text is none; an event that cannot be read is left out. */
export function readCalendar(source: string, base: string, now: number): ReadFeed | undefined {
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(source));
  } catch {
    return undefined;
  }
  if (calendar.name !== 'vcalendar') return undefined;
  const items = calendar.getAllSubcomponents('vevent').flatMap((component) => {
    try {
      return itemsOf(component, base, now);
    } catch {
      return [];
    }
  });
  const name = calendar.getFirstPropertyValue('name') ?? calendar.getFirstPropertyValue('x-wr-calname');
  return {
    title: titleOf(name) || undefined,
    home: safeAddress(String(calendar.getFirstPropertyValue('url') ?? ''), base),
    language: languageOf(calendar.getFirstProperty('name')?.getParameter('language')),
    items: items.toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? '')).slice(0, MOST_ITEMS),
  };
}

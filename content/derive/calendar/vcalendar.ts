// A whole iCalendar file (RFC 5545, with the name and the refresh interval of RFC 7986).
import { contentLine, textLine } from './content-line.ts';
import type { EventTimes } from './event-times.ts';
import { vtimezone } from './vtimezone.ts';

/** An event ready to be put into calendars. */
export interface CalendarEvent {
  times: EventTimes;
  text: string;
}

const yearOf = (moment: string): number => Number(moment.slice(0, 4));

/** The years from the first start to the last end; that of `today` when there is nothing. */
function yearsOf(events: readonly CalendarEvent[], today: string): [number, number] {
  const [first = yearOf(today), ...years] = events
    .flatMap(({ times }) => [times.start, times.end ?? times.start, times.rule?.last ?? times.start])
    .map(yearOf);
  return years.reduce<[number, number]>(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [first, first],
  );
}

/** Writes a calendar of events, which stand in it by their start. */
export function vcalendar(options: {
  name: string;
  url: string;
  language: string;
  timeZone: string;
  today: string;
  events: readonly CalendarEvent[];
}): string {
  const { name, url, language, timeZone, today, events } = options;
  const [first, last] = yearsOf(events, today);
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    contentLine('PRODID', `-//Belfry//Town calendar//${language.toUpperCase()}`),
    'CALSCALE:GREGORIAN\r\n',
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    contentLine('URL', url),
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n',
    'X-PUBLISHED-TTL:PT12H\r\n',
    vtimezone(timeZone, first, last),
    ...events.map(({ text }) => text),
    'END:VCALENDAR\r\n',
  ].join('');
}

// An entry as a VEVENT.
import { dayNumber } from '../../model/calendar-days.ts';
import type { Collection } from '../../model/collection.ts';
import { type Entry, textValue } from '../../model/entry.ts';
import { timingOf } from '../../model/event-dates.ts';
import type { Address } from '../../model/fields/address.ts';
import type { GeoPosition } from '../../model/fields/position.ts';
import { occurrenceOn } from '../../model/occurrences.ts';
import type { Site } from '../../model/site.ts';
import { addressLine } from '../address-line.ts';
import { topicLabel, topicsOf } from '../published-lists.ts';
import { contentLine, escapeText, textLine } from './content-line.ts';
import { type EventTimes, timesOn } from './event-times.ts';
import { ruleLines } from './rule-lines.ts';
import { compact, timeLine } from './time-line.ts';

/** The host name that makes identifiers of the town's events unique in the world. */
const domainOf = (site: Site): string => new URL(site.origin).hostname;

/** Slugs have no dot, so a mini-site's event never has the identifier of another one. */
const uid = (site: Site, { collection, scope, slug }: Entry): string =>
  `${collection}-${scope ? `${scope}.` : ''}${slug}@${domainOf(site)}`;

interface Whereabouts {
  address?: Address;
  position?: GeoPosition;
}

/** The place and its address in one line, and its position. */
function location(site: Site, entry: Entry, language: string): { text: string; geo: string | undefined } {
  const own = entry.values as Whereabouts & { place?: string };
  const place = own.place ? site.resolve('places', own.place, language, entry.scope) : undefined;
  const { address, position } = place ? (place.values as Whereabouts) : own;
  const parts = [place?.values.title, addressLine(address ?? own.address, site.town.country)];
  return { text: parts.filter(Boolean).join(', '), geo: position && `${position.latitude};${position.longitude}` };
}

interface EventOptions {
  site: Site;
  collection: Collection;
  entry: Entry;
  times: EventTimes;
  language: string;
}

function component(options: EventOptions, more: { lines: string; cancelled: boolean }): string {
  const { site, entry, times, language } = options;
  const { start, end, allDay } = times;
  const { timeZone } = site.town;
  const { text, geo } = location(site, entry, language);
  const categories = topicsOf(entry).map((topic) => escapeText(topicLabel(site, topic, language)));
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', uid(site, entry)),
    // The day of the event, not the clock: the same event gives the same bytes in every build.
    contentLine('DTSTAMP', `${compact(start.slice(0, 10))}T000000Z`),
    timeLine('DTSTART', start, allDay, timeZone),
    timeLine('DTEND', end, allDay, timeZone),
    more.lines,
    textLine('SUMMARY', entry.values.title),
    textLine('DESCRIPTION', textValue(entry, 'summary')),
    textLine('LOCATION', text),
    contentLine('GEO', geo),
    contentLine('URL', site.origin + site.entryHref(entry, language)),
    contentLine('CATEGORIES', categories.join(',')),
    contentLine('STATUS', more.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    // What is on in town does not make its readers busy.
    contentLine('TRANSP', 'TRANSPARENT'),
    'END:VEVENT\r\n',
  ].join('');
}

/** The dates that were moved or cancelled, each as an event that takes the place of one of the rule. */
function overrides(options: EventOptions, cancelled: boolean): string {
  const { site, collection, entry, times } = options;
  const timing = timingOf(collection, entry);
  const changed = times.rule?.exceptions.filter((each) => each.newStart || each.cancelled) ?? [];
  return changed
    .map(({ day }) => {
      const date = timing && occurrenceOn(timing, dayNumber(day));
      if (!date) return '';
      const planned = day + times.start.slice(10);
      const lines = timeLine('RECURRENCE-ID', planned, times.allDay, site.town.timeZone);
      return component({ ...options, times: timesOn(entry, date) }, { lines, cancelled: cancelled || date.cancelled });
    })
    .join('');
}

/** Writes the event of an entry for readers of `language`, with its rule where it repeats. */
export function vevent(options: EventOptions): string {
  const { site, entry, times } = options;
  const cancelled = (entry.values as { cancelled?: boolean }).cancelled === true;
  const lines = ruleLines(times, site.town.timeZone);
  return component(options, { lines, cancelled }) + overrides(options, cancelled);
}

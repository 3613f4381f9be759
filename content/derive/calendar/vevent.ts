// An entry as a VEVENT.
import type { Collection } from '../../model/collection.ts';
import { type Entry, textValue } from '../../model/entry.ts';
import type { Address } from '../../model/fields/address.ts';
import type { Moment } from '../../model/fields/moment.ts';
import type { GeoPosition } from '../../model/fields/position.ts';
import type { Site } from '../../model/site.ts';
import { addressLine } from '../address-line.ts';
import { topicLabel, topicsOf } from '../published-lists.ts';
import { contentLine, escapeText, textLine } from './content-line.ts';
import type { EventTimes } from './event-times.ts';

const compact = (moment: Moment): string => moment.replace(/[-:]/g, '');

function timeLine(name: string, moment: Moment | undefined, allDay: boolean, timeZone: string): string {
  if (!moment) return '';
  return allDay
    ? contentLine(`${name};VALUE=DATE`, compact(moment))
    : contentLine(`${name};TZID=${timeZone}`, `${compact(moment)}00`);
}

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

/** Writes the event of an entry for readers of `language`. */
export function vevent(options: {
  site: Site;
  collection: Collection;
  entry: Entry;
  times: EventTimes;
  language: string;
}): string {
  const { site, entry, times, language } = options;
  const { start, end, allDay } = times;
  const { timeZone } = site.town;
  const { text, geo } = location(site, entry, language);
  const categories = topicsOf(entry).map((topic) => escapeText(topicLabel(site, topic, language)));
  const cancelled = (entry.values as { cancelled?: boolean }).cancelled === true;
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', uid(site, entry)),
    // The day of the event, not the clock: the same event gives the same bytes in every build.
    contentLine('DTSTAMP', `${compact(start.slice(0, 10))}T000000Z`),
    timeLine('DTSTART', start, allDay, timeZone),
    timeLine('DTEND', end, allDay, timeZone),
    textLine('SUMMARY', entry.values.title),
    textLine('DESCRIPTION', textValue(entry, 'summary')),
    textLine('LOCATION', text),
    contentLine('GEO', geo),
    contentLine('URL', site.origin + site.entryHref(entry, language)),
    contentLine('CATEGORIES', categories.join(',')),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    // What is on in town does not make its readers busy.
    contentLine('TRANSP', 'TRANSPARENT'),
    'END:VEVENT\r\n',
  ].join('');
}

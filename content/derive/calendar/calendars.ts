// Calendars to subscribe to, per list of events, and a file for each event.
import { namedBy } from '../../model/agenda.ts';
import type { Collection } from '../../model/collection.ts';
import type { Entry } from '../../model/entry.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { type PublishedList, publishedLists } from '../published-lists.ts';
import { type EventTimes, eventTimes } from './event-times.ts';
import { type CalendarEvent, vcalendar } from './vcalendar.ts';
import { vevent } from './vevent.ts';

/** The first day of this month a year ago: what was before is no longer in the calendars, and that changes once a month. */
const oldest = (today: string): string => `${Number(today.slice(0, 4)) - 1}-${today.slice(5, 7)}-01`;

/** The end of an event, or of the last of its dates; what goes on has none. */
const lastOf = ({ rule, start, end }: EventTimes): string => (rule ? (rule.last ?? '9999') : (end ?? start));

type EventOf = (entry: Entry, language: string) => CalendarEvent | undefined;

/** An entry stands in several calendars; its event is written once per language. */
function eventMaker(site: Site, collection: Collection): EventOf {
  const events = new Map<string, Map<Entry, CalendarEvent>>(site.languages.map((language) => [language, new Map()]));
  return (entry, language) => {
    const known = events.get(language)?.get(entry);
    if (known) return known;
    const times = eventTimes(collection, entry);
    if (!times) return undefined;
    const event = { times, text: vevent({ site, collection, entry, times, language }) };
    events.get(language)?.set(entry, event);
    return event;
  };
}

function listCalendar(site: Site, list: PublishedList, eventOf: EventOf, file = 'calendar'): Output {
  const since = oldest(site.today);
  const events = list.entries
    .map((entry) => eventOf(entry, list.language))
    .filter((event) => event !== undefined)
    .filter(({ times }) => lastOf(times) >= since)
    .toSorted((a, b) => a.times.start.localeCompare(b.times.start));
  return {
    path: `${fileAt(list.address)}${file}.ics`,
    body: vcalendar({
      name: list.title,
      url: site.origin + list.page,
      language: list.language,
      timeZone: site.town.timeZone,
      today: site.today,
      events,
    }),
  };
}

/** A calendar for each entry that events name, such as a place or an organiser, and for the owner of each mini-site. */
function namingLists(site: Site, collection: Collection): PublishedList[] {
  return site.languages.flatMap((language) => {
    const all = ['', ...site.scopes].flatMap((scope) => site.list(collection, language, scope));
    const named = new Map<string, Entry[]>();
    for (const entry of all) {
      for (const key of namedBy(site, collection, entry)) named.set(key, [...(named.get(key) ?? []), entry]);
    }
    return [...named].flatMap(([key, entries]) => {
      const [to = '', slug = ''] = key.split('/');
      const owner = site.find(to, slug, language);
      if (!owner) return [];
      const address = site.entryHref(owner, language);
      const title = `${site.say(language)(`${collection.name}.title`)}: ${owner.values.title}`;
      return [{ collection, language, scope: '', path: site.entryPath(owner), address, page: address, title, entries }];
    });
  });
}

function singleEvent(site: Site, entry: Entry, language: string, event: CalendarEvent): Output {
  const address = site.entryHref(entry, language);
  return {
    path: `${fileAt(address)}event.ics`,
    body: vcalendar({
      name: entry.values.title,
      url: site.origin + address,
      language,
      timeZone: site.town.timeZone,
      today: site.today,
      events: [event],
    }),
  };
}

/** The calendars of each collection that has them, and a file for each of their entries. */
export function calendars(site: Site): Output[] {
  return [...site.collections.values()]
    .filter((collection) => collection.publication.calendar)
    .flatMap((collection) => {
      const eventOf = eventMaker(site, collection);
      const singles = site.languages.flatMap((language) =>
        ['', ...site.scopes]
          .flatMap((scope) => site.list(collection, language, scope))
          .flatMap((entry) => {
            const event = eventOf(entry, language);
            return event ? [singleEvent(site, entry, language, event)] : [];
          }),
      );
      const naming = namingLists(site, collection);
      return [
        ...publishedLists(site, collection).map((list) => listCalendar(site, list, eventOf)),
        ...naming.map((list) => listCalendar(site, list, eventOf, collection.name)),
        ...singles,
      ];
    });
}

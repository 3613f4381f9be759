// What a site has for others to show: its listed news and coming events, each with its address.
import { coming } from '../model/agenda.ts';
import type { Collection } from '../model/collection.ts';
import { type Entry, textValue } from '../model/entry.ts';
import { isListed, lastListedDay } from '../model/listed.ts';
import { SHARED_COLLECTIONS, type SharedItem } from '../model/shared-item.ts';
import type { Site } from '../model/site.ts';
import { scopesIn, topicsOf } from './published-lists.ts';

/** How many of each collection are handed on: a town shows a dozen, of some topics only. */
const MOST = 60;

function placeOf(site: Site, entry: Entry, language: string): string | undefined {
  const { place, address } = entry.values as { place?: string; address?: { locality?: string } };
  return (place && site.resolve('places', place, language, entry.scope)?.values.title) || address?.locality;
}

function itemOf(site: Site, collection: Collection, entry: Entry, language: string): SharedItem {
  const { calendar, feed, summary = 'summary' } = collection.publication;
  const values = entry.values as { allDay?: boolean; cancelled?: boolean };
  return {
    collection: collection.name as SharedItem['collection'],
    title: entry.values.title,
    href: site.origin + site.entryHref(entry, language),
    language: entry.language,
    summary: textValue(entry, summary),
    ...(calendar
      ? {
          start: textValue(entry, calendar.start),
          end: textValue(entry, calendar.end),
          allDay: values.allDay,
          cancelled: values.cancelled,
          place: placeOf(site, entry, language),
        }
      : { date: textValue(entry, feed?.date ?? '') }),
    until: lastListedDay(collection, entry),
    topics: topicsOf(entry),
  };
}

/** The news, newest first, and the events, next first, of a site for readers of `language`. */
export function sharedItems(site: Site, language: string): SharedItem[] {
  return SHARED_COLLECTIONS.flatMap((name) => {
    const collection = site.collections.get(name);
    if (!collection) return [];
    const { calendar, feed } = collection.publication;
    const all = scopesIn(site, collection, '').flatMap((scope) => site.list(collection, language, scope));
    const date = (entry: Entry) => textValue(entry, feed?.date ?? '') ?? '';
    const entries = calendar
      ? coming({ collection, entries: all, today: site.today })
      : all
          .filter((entry) => isListed(collection, entry, site.today))
          .toSorted((a, b) => date(b).localeCompare(date(a)));
    return entries.slice(0, MOST).map((entry) => itemOf(site, collection, entry, language));
  });
}

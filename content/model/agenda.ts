// An agenda: what is coming, by its dates, and what is over.

import { monthNumber, monthText } from './calendar-days.ts';
import type { Collection } from './collection.ts';
import type { Entry } from './entry.ts';
import { textValue } from './entry.ts';
import { datesOf, entryNext, entryOn } from './event-dates.ts';
import type { Day } from './fields/day.ts';
import type { ReferenceField } from './fields/reference.ts';
import { isListed } from './listed.ts';
import type { Site } from './site.ts';

type Published = Pick<Collection, 'publication'>;

/** How far an agenda looks ahead: to the end of the sixth month after this one, so that it grows once a month. */
const MONTHS = 6;

/** How many dates of one event an agenda shows; its own page and the month pages have more. */
const MOST = 8;

const startOf = (collection: Published, entry: Entry): string =>
  textValue(entry, collection.publication.calendar?.start ?? '') ?? '';

/** Entries by the start they have. */
export const byStart = <E extends Entry>(collection: Published, entries: readonly E[]): E[] =>
  entries.toSorted((a, b) => startOf(collection, a).localeCompare(startOf(collection, b)));

type AgendaOptions<E> = { collection: Published; entries: readonly E[]; today: Day };

/** What is not over, each entry once, on its next date. */
export function coming<E extends Entry>({ collection, entries, today }: AgendaOptions<E>): E[] {
  const listed = entries.filter((entry) => isListed(collection, entry, today));
  return byStart(
    collection,
    listed.map((entry) => entryNext(collection, entry, today)),
  );
}

/** What is over, each entry once, the latest first. */
export function over<E extends Entry>({ collection, entries, today }: AgendaOptions<E>): E[] {
  const ended = entries.filter((entry) => !isListed(collection, entry, today));
  return byStart(
    collection,
    ended.map((entry) => entryNext(collection, entry, today)),
  ).reverse();
}

/** The dates of the coming months, each by itself; of what comes later only the next one. */
export function comingDates<E extends Entry>({ collection, entries, today }: AgendaOptions<E>): E[] {
  const until = `${monthText(monthNumber(today) + MONTHS)}-31`;
  const listed = entries.filter((entry) => isListed(collection, entry, today));
  const dates = listed.flatMap((entry) => {
    const found = datesOf({ collection, entry, from: today, until, most: MOST });
    return found.length > 0
      ? found.map((date) => entryOn(collection, entry, date))
      : [entryNext(collection, entry, today)];
  });
  return byStart(collection, dates);
}

const names = new WeakMap<Entry, readonly string[]>();

function namesIn(site: Site, collection: Collection, entry: Entry): string[] {
  const owners = [...site.collections.values()].filter(({ miniSites }) => miniSites && entry.scope);
  const named = Object.entries(collection.fields).flatMap(([name, field]) => {
    const to = field.kind === 'reference' ? (field as unknown as ReferenceField).to : '';
    const slug = to && textValue(entry, name);
    return slug && site.collections.has(to) ? [`${to}/${slug}`] : [];
  });
  return [...new Set([...named, ...owners.map(({ name }) => `${name}/${entry.scope}`)])];
}

/** The entries that an entry names by its references, and the owner of its mini-site, as `collection/slug`. */
export function namedBy(site: Site, collection: Collection, entry: Entry): readonly string[] {
  const known = names.get(entry) ?? namesIn(site, collection, entry);
  names.set(entry, known);
  return known;
}

/** Entries of a collection that name the entry `slug` of the collection `to`, or stand in its mini-site. */
export function entriesNaming(options: {
  site: Site;
  collection: Collection;
  to: string;
  slug: string;
  language: string;
}): Entry[] {
  const { site, collection, to, slug, language } = options;
  return ['', ...site.scopes]
    .flatMap((scope) => site.list(collection, language, scope))
    .filter((entry) => namedBy(site, collection, entry).includes(`${to}/${slug}`));
}

// Feeds of every list that has them, in three formats.
import type { Collection } from '../../model/collection.ts';
import { type Entry, textValue } from '../../model/entry.ts';
import { entryNext } from '../../model/event-dates.ts';
import { isListed } from '../../model/listed.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { instantOf, withOffset } from '../../model/zone.ts';
import { nameOf, type PublishedList, publishedLists } from '../published-lists.ts';
import { atom } from './atom.ts';
import type { Channel } from './channel.ts';
import { feedFiles } from './feed-files.ts';
import { type FeedItem, feedDate, feedItem } from './feed-item.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** How many entries a feed holds. */
const MOST = 50;

const writers: { [File in (typeof feedFiles)[number]['file']]: (channel: Channel) => string } = {
  'feed.xml': rss,
  'atom.xml': atom,
  'feed.json': jsonFeed,
};

type ItemOf = (entry: Entry, language: string) => FeedItem;

/** An entry stands in several lists; its item is made once per language. */
function itemMaker(site: Site, collection: Collection): ItemOf {
  const items = new Map<string, Map<Entry, FeedItem>>(site.languages.map((language) => [language, new Map()]));
  return (entry, language) => {
    const known = items.get(language);
    let item = known?.get(entry);
    if (!item) {
      item = feedItem({ site, collection, entry, language });
      known?.set(entry, item);
    }
    return item;
  };
}

/** The newest entries first; of events, the next ones. */
function inOrder(collection: Collection, entries: readonly Entry[]): Entry[] {
  const direction = collection.publication.calendar ? 1 : -1;
  return entries.toSorted((a, b) => direction * feedDate(collection, a).localeCompare(feedDate(collection, b)));
}

/** The latest date of all; that of the year when there is no item. */
function latest(site: Site, items: readonly FeedItem[]): Channel['updated'] {
  const { timeZone } = site.town;
  const year = `${site.today.slice(0, 4)}-01-01`;
  const none = { date: withOffset(year, timeZone), instant: instantOf(year, timeZone) };
  const [first = none, ...rest] = items;
  const { date, instant } = rest.reduce((best, each) => (each.instant > best.instant ? each : best), first);
  return { date, instant };
}

/** What the town, or the owner of a mini-site, says of itself. */
function aboutOf(site: Site, { scope, language }: PublishedList): string | undefined {
  const owner = site.scopeOwner(scope, language);
  return owner ? textValue(owner, 'summary') : site.text(site.town.description, language);
}

function channelOf(site: Site, list: PublishedList, itemOf: ItemOf): Channel {
  const { collection, language, scope } = list;
  const listed = list.entries
    .filter((entry) => isListed(collection, entry, site.today))
    .map((entry) => entryNext(collection, entry, site.today));
  const items = inOrder(collection, listed)
    .slice(0, MOST)
    .map((entry) => itemOf(entry, language));
  return {
    title: list.title,
    description: site.page(list.page)?.description || aboutOf(site, list) || list.title,
    language,
    author: nameOf(site, language, scope),
    page: site.origin + list.page,
    base: site.origin + list.address,
    items,
    updated: latest(site, items),
  };
}

/** RSS, Atom and JSON Feed of each list of each collection that has feeds. */
export function feeds(site: Site): Output[] {
  return [...site.collections.values()]
    .filter((collection) => collection.publication.feed)
    .flatMap((collection) => {
      const itemOf = itemMaker(site, collection);
      return publishedLists(site, collection).flatMap((list) => {
        const channel = channelOf(site, list, itemOf);
        return feedFiles.map(({ file }) => ({ path: fileAt(list.address) + file, body: writers[file](channel) }));
      });
    });
}

// Where the feeds and calendars of a list stand.
import { feedFiles } from '../../../content/derive/feeds/feed-files.ts';
import type { Collection } from '../../../content/model/collection.ts';
import type { Page } from '../../../content/model/page.ts';
import type { Site } from '../../../content/model/site.ts';

export interface FeedLink {
  readonly title: string;
  readonly path: string;
  /** The media type. */
  readonly kind: string;
}

/** Feeds and the calendar of the list at `path` (`news/`, `events/topics/culture/`) of a collection. */
export function feedLinks(options: {
  site: Site;
  collection: Collection;
  path: string;
  language: string;
  scope?: string;
}): FeedLink[] {
  const { site, collection, path, language, scope } = options;
  const { feed, calendar } = collection.publication;
  const at = (file: string) => site.path(path + file, language, scope);
  const feeds =
    feed && !site.town.private ? feedFiles.map(({ title, file, type }) => ({ title, path: at(file), kind: type })) : [];
  return calendar
    ? [{ title: site.say(language)('feed.calendar'), path: at('calendar.ics'), kind: 'text/calendar' }, ...feeds]
    : feeds;
}

/** The feeds that belong to a page: of the list it is or stands in; on the home page those of every list. */
export function feedsOfPage(site: Site, page: Page): FeedLink[] {
  const { language } = page;
  const own = site.collections.get(page.kind.split('/')[0] ?? '');
  const scope = page.scope;
  if (own) {
    const filtered = page.list?.filter?.name === 'topic' ? page.list.path : `${own.name}/`;
    return feedLinks({ site, collection: own, path: filtered, language, scope });
  }
  if (page.path !== site.path('', language)) return [];
  return [...site.collections.values()].flatMap((collection) =>
    feedLinks({ site, collection, path: `${collection.name}/`, language })
      .slice(0, 2)
      .map((link) => ({ ...link, title: `${site.say(language)(`${collection.name}.title`)}: ${link.title}` })),
  );
}

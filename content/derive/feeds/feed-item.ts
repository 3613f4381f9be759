// An entry as an item of a feed, before any format.
import type { Collection } from '../../model/collection.ts';
import { type Entry, textValue } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { instantOf, withOffset } from '../../model/zone.ts';
import { type PublishedPicture, pictureOf } from '../picture-of.ts';
import { topicLabel, topicsOf } from '../published-lists.ts';
import { absoluteLinks } from './absolute-links.ts';

/** One item, the same for all formats. */
export interface FeedItem {
  url: string;
  title: string;
  /** With the offset of the town's zone. */
  date: string;
  instant: number;
  language: string;
  summary: string | undefined;
  /** With absolute links; the summary again when there is no body. */
  html: string;
  picture: PublishedPicture | undefined;
  topics: { key: string; label: string }[];
}

/** The day or moment by which entries are ordered; the loader has made sure that it is there. */
export const feedDate = (collection: Collection, entry: Entry): string =>
  textValue(entry, collection.publication.feed?.date ?? '') ?? '1970-01-01';

/** Makes the item of an entry for readers of `language`. */
export function feedItem(options: { site: Site; collection: Collection; entry: Entry; language: string }): FeedItem {
  const { site, collection, entry, language } = options;
  const date = feedDate(collection, entry);
  const url = site.origin + site.entryHref(entry, language);
  const source = textValue(entry, 'body');
  const { html } = source ? site.render(entry, source, language) : { html: '' };
  return {
    url,
    title: entry.values.title,
    date: withOffset(date, site.town.timeZone),
    instant: instantOf(date, site.town.timeZone),
    language: entry.language,
    summary: textValue(entry, collection.publication.summary ?? 'summary'),
    html: absoluteLinks({ html, origin: site.origin, url }),
    picture: pictureOf(site, entry),
    topics: topicsOf(entry).map((key) => ({ key, label: topicLabel(site, key, language) })),
  };
}

// Reads a JSON Feed (1.0 and 1.1).
import {
  dateOf,
  type FeedItem,
  languageOf,
  MOST_ITEMS,
  type ReadFeed,
  safeAddress,
  summaryOf,
  titleOf,
} from './feed-item.ts';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemOf(item: Plain, base: string): FeedItem[] {
  const text = item.content_text ?? item.content_html;
  const title = titleOf(item.title) || titleOf(item.summary ?? text);
  if (!title) return [];
  return [
    {
      collection: 'news',
      title,
      href: safeAddress(item.url, base) ?? safeAddress(item.external_url, base) ?? safeAddress(item.id),
      summary: summaryOf(item.summary ?? text, title),
      date: dateOf(item.date_published ?? item.date_modified),
    },
  ];
}

/** The feed, or undefined when the text is none. */
export function readJsonFeed(source: string, base: string): ReadFeed | undefined {
  let feed: unknown;
  try {
    feed = JSON.parse(source);
  } catch {
    return undefined;
  }
  if (!isPlain(feed) || !Array.isArray(feed.items) || !String(feed.version).includes('jsonfeed.org')) return undefined;
  return {
    title: titleOf(feed.title) || undefined,
    home: safeAddress(feed.home_page_url, base),
    language: languageOf(feed.language),
    items: feed.items
      .slice(0, MOST_ITEMS)
      .filter(isPlain)
      .flatMap((item) => itemOf(item, base)),
  };
}

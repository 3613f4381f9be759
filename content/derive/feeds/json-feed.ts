// JSON Feed 1.1.
import { remember } from '../remember.ts';
import type { Channel } from './channel.ts';
import type { FeedItem } from './feed-item.ts';

const itemJson = remember(({ url, title, date, summary, html, picture, topics, language }: FeedItem) =>
  JSON.stringify({
    id: url,
    url,
    title,
    // An item must have a content; a plain one where there is no long text.
    ...(html ? { content_html: html } : { content_text: summary ?? title }),
    summary,
    date_published: date,
    language,
    tags: topics.length > 0 ? topics.map(({ label }) => label) : undefined,
    image: picture?.url,
    attachments: picture && [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.size }],
  }),
);

/** Writes a channel as `feed.json`. */
export function jsonFeed(channel: Channel): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: channel.page,
    feed_url: `${channel.base}feed.json`,
    language: channel.language,
    authors: [{ name: channel.author }],
  });
  return `${head.slice(0, -1)},"items":[\n${channel.items.map(itemJson).join(',\n')}\n]}\n`;
}

// RSS 2.0, with the texts in full (content:encoded).
import { remember } from '../remember.ts';
import { element, emptyElement, textElement, xmlDocument } from '../xml.ts';
import type { Channel } from './channel.ts';
import type { FeedItem } from './feed-item.ts';

/** An instant as RFC 822 wants it. */
const rfc822 = (instant: number): string => new Date(instant).toUTCString().replace('GMT', '+0000');

const itemXml = remember((item: FeedItem) =>
  element('item', [
    textElement('title', item.title),
    textElement('link', item.url),
    textElement('guid', item.url, { isPermaLink: 'true' }),
    textElement('pubDate', rfc822(item.instant)),
    textElement('description', item.summary),
    textElement('content:encoded', item.html),
    ...item.topics.map(({ label }) => textElement('category', label)),
    item.picture
      ? emptyElement('enclosure', { url: item.picture.url, length: item.picture.size ?? 0, type: item.picture.type })
      : '',
  ]),
);

/** Writes a channel as `feed.xml`. */
export const rss = (channel: Channel): string =>
  xmlDocument(
    element(
      'rss',
      [
        element('channel', [
          textElement('title', channel.title),
          textElement('link', channel.page),
          textElement('description', channel.description),
          textElement('language', channel.language),
          textElement('generator', 'Belfry'),
          textElement('lastBuildDate', rfc822(channel.updated.instant)),
          emptyElement('atom:link', { href: `${channel.base}feed.xml`, rel: 'self', type: 'application/rss+xml' }),
          ...channel.items.map(itemXml),
        ]),
      ],
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      },
    ),
  );

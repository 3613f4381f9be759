// Atom, RFC 4287.
import { remember } from '../remember.ts';
import { element, emptyElement, textElement, xmlDocument } from '../xml.ts';
import type { Channel } from './channel.ts';
import type { FeedItem } from './feed-item.ts';

const itemXml = remember(({ url, title, date, summary, html, picture, topics, language }: FeedItem) =>
  element(
    'entry',
    [
      textElement('id', url),
      textElement('title', title),
      emptyElement('link', { rel: 'alternate', type: 'text/html', href: url }),
      picture
        ? emptyElement('link', { rel: 'enclosure', type: picture.type, href: picture.url, length: picture.size })
        : '',
      textElement('published', date),
      textElement('updated', date),
      ...topics.map(({ key, label }) => emptyElement('category', { term: key, label })),
      textElement('summary', summary),
      textElement('content', html, { type: 'html' }),
    ],
    { 'xml:lang': language },
  ),
);

/** Writes a channel as `atom.xml`. */
export const atom = (channel: Channel): string =>
  xmlDocument(
    element(
      'feed',
      [
        textElement('id', `${channel.base}atom.xml`),
        textElement('title', channel.title),
        textElement('subtitle', channel.description),
        textElement('updated', channel.updated.date),
        element('author', [textElement('name', channel.author)]),
        emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: `${channel.base}atom.xml` }),
        emptyElement('link', { rel: 'alternate', type: 'text/html', href: channel.page }),
        textElement('generator', 'Belfry'),
        ...channel.items.map(itemXml),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': channel.language },
    ),
  );

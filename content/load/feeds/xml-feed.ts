// Reads RSS 2.0 (and 1.0) and Atom.
import { XMLParser } from 'fast-xml-parser';
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

type Node = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  maxNestedTags: 60,
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
});

const nodes = (value: unknown): Node[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'object' && each !== null);

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The text of an element, that of elements within it too; attributes are none. */
function textOf(value: unknown): string {
  const one = first(value);
  if (typeof one === 'string') return one;
  if (typeof one !== 'object' || one === null) return '';
  return Object.entries(one)
    .filter(([name]) => !name.startsWith('@'))
    .map(([, inner]) => (Array.isArray(inner) ? inner.map(textOf).join(' ') : textOf(inner)))
    .join(' ');
}

/** RSS has the address as text, Atom as an attribute; the first that is not the feed itself counts. */
function linkOf(node: Node, base: string): string | undefined {
  const links = (Array.isArray(node.link) ? node.link : []) as unknown[];
  for (const link of links) {
    if (typeof link === 'string') return safeAddress(link, base);
    const { '@href': href, '@rel': rel = 'alternate', '#text': text } = link as Node;
    if (href === undefined && text !== undefined) return safeAddress(text, base);
    if (rel === 'alternate') return safeAddress(href, base);
  }
  return undefined;
}

function itemOf(node: Node, base: string): FeedItem[] {
  const text = textOf(node.description ?? node.summary ?? node['content:encoded'] ?? node.content);
  const title = titleOf(textOf(node.title)) || titleOf(text);
  if (!title) return [];
  const guid = nodes(node.guid)[0]?.['@isPermaLink'] === 'false' ? undefined : textOf(node.guid);
  return [
    {
      collection: 'news',
      title,
      href: linkOf(node, base) ?? safeAddress(guid) ?? safeAddress(textOf(node.id)),
      summary: summaryOf(text, title),
      date: dateOf(textOf(node.pubDate ?? node.published ?? node['dc:date'] ?? node.updated)),
    },
  ];
}

/** The feed, or undefined when the text is none. A document that declares entities is none: no feed needs them. */
export function readXmlFeed(source: string, base: string): ReadFeed | undefined {
  if (/<!ENTITY/i.test(source)) return undefined;
  let document: Node;
  try {
    document = parser.parse(source);
  } catch {
    return undefined;
  }
  const rdf = nodes(document['rdf:RDF'])[0];
  const channel = nodes(nodes(document.rss)[0]?.channel ?? rdf?.channel)[0];
  const feed = channel ?? nodes(document.feed)[0];
  if (!feed) return undefined;
  const items = nodes(rdf?.item ?? feed.item ?? feed.entry);
  return {
    title: titleOf(textOf(feed.title)) || undefined,
    home: linkOf(feed, base),
    language: languageOf(textOf(feed.language) || feed['@xml:lang']),
    items: items.slice(0, MOST_ITEMS).flatMap((item) => itemOf(item, base)),
  };
}

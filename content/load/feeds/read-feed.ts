// Reads a feed in whichever of the formats it is.
import type { ReadFeed } from './feed-item.ts';
import { readCalendar } from './icalendar.ts';
import { readJsonFeed } from './json-feed.ts';
import { readXmlFeed } from './xml-feed.ts';

/**
 * The feed, or undefined when the text is none that we know: JSON Feed, RSS, Atom, iCalendar.
 * @param options.base the address it was read from
 * @param options.now the instant from which on dates of a calendar count
 */
export function readFeed(options: { source: string; base: string; now: number }): ReadFeed | undefined {
  const { base, now } = options;
  const source = options.source.replace(/^\uFEFF/, '').trimStart();
  if (source.startsWith('{')) return readJsonFeed(source, base);
  if (source.startsWith('<')) return readXmlFeed(source, base);
  return /^BEGIN:VCALENDAR/i.test(source) ? readCalendar(source, base, now) : undefined;
}

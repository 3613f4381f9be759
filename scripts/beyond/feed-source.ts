// A feed as a town shows it: its last good copy, in the town's own time.
import type { FeedItem } from '../../content/load/feeds/feed-item.ts';
import type { Wanted } from '../../content/model/beyond.ts';
import type { SharedItem, SharedSource } from '../../content/model/shared-item.ts';
import { dayAt, offsetAt } from '../../content/model/zone.ts';
import { type FeedCopy, isStale } from '../feeds/feed-copy.ts';
import { signatures } from './signatures.ts';

/** A moment of a feed in the town's own time. */
function localMoment(moment: string | undefined, timeZone: string): string | undefined {
  if (!moment?.endsWith('Z')) return moment;
  const instant = Date.parse(moment);
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 16);
}

/** The source that a town named. */
export function feedSource(options: {
  wanted: NonNullable<Wanted['feeds']>[number];
  copy: FeedCopy | undefined;
  timeZone: string;
  now: number;
}): SharedSource {
  const { wanted, copy, timeZone, now } = options;
  const feed = copy?.feed;
  const language = wanted.language ?? feed?.language;
  const home = wanted.home ?? feed?.home ?? new URL('/', wanted.feed).href;
  const today = dayAt(now, timeZone);
  const itemOf = ({ collection, title, href, summary, place, cancelled, ...times }: FeedItem): SharedItem => {
    const [start, end, date] = [times.start, times.end, times.date].map((moment) => localMoment(moment, timeZone));
    // Published tomorrow is a clock that goes wrong; the item itself may be right.
    const published = date && date.slice(0, 10) <= today ? date.slice(0, 10) : undefined;
    return { collection, title, href: href ?? home, language, summary, place, cancelled, start, end, date: published };
  };
  const languages = language ? [language] : [];
  return {
    key: wanted.feed,
    name: wanted.name,
    languages,
    signatures: signatures(wanted.name, languages),
    home,
    items: { [language ?? '']: (feed?.items ?? []).map(itemOf) },
    ...(isStale(copy, now) && { asOf: copy?.goodAt && feed ? dayAt(copy.goodAt, timeZone) : 'never' }),
  };
}

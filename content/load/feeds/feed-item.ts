// A feed as it was read: plain texts, safe addresses, dates that exist. What cannot be read of an item is left out.
import { isDay } from '../../model/fields/day.ts';
import type { SharedCollection } from '../../model/shared-item.ts';
import { plainText } from './plain-text.ts';

/** One item. A moment is an instant (`2026-12-05T19:00Z`), a local time (`2026-12-05T20:00`) or a day. */
export interface FeedItem {
  collection: SharedCollection;
  title: string;
  href?: string | undefined;
  summary?: string | undefined;
  date?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  place?: string | undefined;
  cancelled?: boolean | undefined;
}

/** A feed. */
export interface ReadFeed {
  title?: string | undefined;
  home?: string | undefined;
  language?: string | undefined;
  items: FeedItem[];
}

/** How many items of a feed are kept. */
export const MOST_ITEMS = 60;

const LONGEST_ADDRESS = 2000;

/** An http or https address as a link may hold it, resolved against the feed's; none for anything else. */
export function safeAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return undefined;
  const url = URL.parse(value.trim(), base);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return undefined;
  return url.href;
}

/** A title in plain text. */
export const titleOf = (value: unknown): string => plainText(value, 200);

/** The beginning of a text, or nothing where it says no more than the title. */
export function summaryOf(value: unknown, title: string): string | undefined {
  const text = plainText(value, 300);
  return text && text !== title ? text : undefined;
}

/** A language's code, where it is one. */
export function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value.trim())) return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim())[0];
  } catch {
    return undefined;
  }
}

/** An instant to the minute, where it is one of our times: clocks that stand still and typing errors are not. */
export function instantText(milliseconds: number): string | undefined {
  if (Number.isNaN(milliseconds) || Math.abs(milliseconds) > 8.64e15) return undefined;
  const text = new Date(milliseconds).toISOString();
  return text >= '1990' && text < '2100' ? `${text.slice(0, 16)}Z` : undefined;
}

/** A date as feeds write it: ISO 8601 or RFC 822; one without a time stays a day. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text.length > 60) return undefined;
  return isDay(text) ? text : instantText(Date.parse(text));
}

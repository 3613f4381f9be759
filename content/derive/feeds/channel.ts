// A feed as a whole, before any format: what it is about, and its newest items.
import type { FeedItem } from './feed-item.ts';

/** One feed. Addresses are absolute. */
export interface Channel {
  title: string;
  description: string;
  language: string;
  /** Who publishes it. */
  author: string;
  /** The page that shows the same list. */
  page: string;
  /** The list's address, to which the name of the feed's file is added. */
  base: string;
  items: readonly FeedItem[];
  /** The newest item's date: a build without changes writes the same bytes. */
  updated: { date: string; instant: number };
}

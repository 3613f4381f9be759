// The last good copy of a feed, with what is known of the attempts since.
import type { ReadFeed } from '../../content/load/feeds/feed-item.ts';
import { digest } from '../digest.ts';
import { readStore, writeStore } from '../json-store.ts';
import type { FetchProblem } from './fetch-failure.ts';
import type { Known } from './fetch-limited.ts';

/** What is kept of a feed. */
export interface FeedCopy extends Known {
  url: string;
  /** When it was asked for last, in milliseconds since 1970. */
  askedAt: number;
  /** When it was last read or confirmed; absent as long as it never was. */
  goodAt?: number;
  /** When it was last read as a whole. */
  readAt?: number;
  feed?: ReadFeed;
  /** Why the last attempt failed. */
  failure?: FetchProblem;
}

const fileOf = (cache: string, url: string) => `${cache}/feeds/${digest(url)}.json`;

/** The copy of a feed, where there is one. */
export function readCopy(cache: string, url: string): FeedCopy | undefined {
  const copy = readStore<FeedCopy>(fileOf(cache, url));
  return copy?.url === url ? copy : undefined;
}

/** Keeps a copy. */
export const keepCopy = (cache: string, copy: FeedCopy): void => writeStore(fileOf(cache, copy.url), copy);

const DAY = 86_400_000;

/** From this age on, readers are told how old a copy is. */
const STALE = 2 * DAY;

/** Whether a copy is so old that readers should know. */
export const isStale = (copy: FeedCopy | undefined, now: number): boolean => now - (copy?.goodAt ?? 0) > STALE;

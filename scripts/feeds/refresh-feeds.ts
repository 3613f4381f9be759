// Pulls the feeds that towns name: each once, several at a time, and not again within a quarter of an hour.
import { decodeText } from './decode-text.ts';
import { type FeedCopy, keepCopy, readCopy } from './feed-copy.ts';
import { FetchFailure } from './fetch-failure.ts';
import { fetchLimited } from './fetch-limited.ts';
import { parseApart } from './parse-apart.ts';

/** How long a copy is good without asking, in minutes. */
const MINIMUM_AGE = 15;
/** How many feeds are asked for at a time. */
const AT_ONCE = 6;
/** After so many days a feed is read as a whole although it has not changed: the next dates of what repeats have. */
const MOST_DAYS = 7;
/** After so many seconds no further feed is asked for: the others keep their last copies until the next build. */
const BUDGET = 90;

async function refreshed(url: string, last: FeedCopy | undefined, now: number): Promise<FeedCopy> {
  const isYoung = last?.feed && now - (last.readAt ?? 0) < MOST_DAYS * 86_400_000;
  const known = isYoung ? { etag: last.etag, modified: last.modified } : {};
  try {
    const answer = await fetchLimited(url, known);
    if (answer.same) {
      const { failure: _, ...kept } = last as FeedCopy;
      return { ...kept, askedAt: now, goodAt: now };
    }
    const source = decodeText(answer.bytes, answer.type);
    const feed = await parseApart({ source, base: answer.url, now });
    return { url, etag: answer.etag, modified: answer.modified, askedAt: now, goodAt: now, readAt: now, feed };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { ...last, url, askedAt: now, failure: error.problem };
  }
}

/** Brings the copies of feeds up to date; what fails leaves the last good copy as it is, with the reason. */
export async function refreshFeeds(options: { urls: readonly string[]; cache: string; now: Date }): Promise<void> {
  const { cache } = options;
  const now = options.now.valueOf();
  const started = performance.now();
  const queue = [...options.urls];
  const work = async () => {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const last = readCopy(cache, url);
      if (last && now - last.askedAt < MINIMUM_AGE * 60_000 && now >= last.askedAt) continue;
      if (performance.now() - started > BUDGET * 1000) return;
      keepCopy(cache, await refreshed(url, last, now));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

// Reads a feed in a thread of its own, with limits to its time and its memory.
import { Worker } from 'node:worker_threads';
import type { ReadFeed } from '../../content/load/feeds/feed-item.ts';
import { FetchFailure } from './fetch-failure.ts';

const MOST_MILLISECONDS = 5000;

/**
 * The feed; throws a `FetchFailure` where it is none or takes too much to read.
 * @param milliseconds how long reading it may take
 */
export async function parseApart(
  workerData: { source: string; base: string; now: number },
  milliseconds = MOST_MILLISECONDS,
): Promise<ReadFeed> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 32 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const feed = await new Promise<ReadFeed | undefined>((resolve, reject) => {
      const tooHard = () => reject(new FetchFailure('tooHard'));
      timer = setTimeout(tooHard, milliseconds);
      worker.once('message', resolve).once('error', tooHard);
    });
    if (!feed) throw new FetchFailure('notFeed');
    return feed;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

// Builds towns in worker threads, one town at a time each.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, TownResult } from './build-town.ts';
import type { ContextInput } from './open-context.ts';
import { NODE_CACHE } from './project.ts';

/** A town that could not be built for a fault of the program. */
export interface Fault {
  town: string;
  fault: string;
}

/** Does all `jobs`; `onTown` is called as each is done. */
export async function buildTowns(options: {
  jobs: readonly Job[];
  /** What towns are built with, by theme. */
  inputs: ReadonlyMap<string, ContextInput>;
  onTown?: (result: TownResult | Fault, done: number) => void;
}): Promise<(TownResult | Fault)[]> {
  const { jobs, inputs, onTown } = options;
  const queue = [...jobs];
  const results: (TownResult | Fault)[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const env = { ...process.env, NODE_COMPILE_CACHE: NODE_CACHE };
      const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { workerData: inputs, env });
      worker.on('message', (message: 'ready' | TownResult | Fault) => {
        if (message !== 'ready') {
          results.push(message);
          onTown?.(message, results.length);
        }
        worker.postMessage(queue.shift());
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return results;
}

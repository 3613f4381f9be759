// Builds towns in worker threads, one town at a time each.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TownResult } from './build-town.ts';
import type { WorkerInput } from './build-worker.ts';

/** A town that could not be built for a fault of the program. */
export interface Fault {
  town: string;
  fault: string;
}

/** Builds all `towns`; `onTown` is called as each is done. Results come in the order of `towns`. */
export async function buildTowns(options: {
  towns: readonly string[];
  input: WorkerInput;
  onTown?: (result: TownResult | Fault, done: number) => void;
}): Promise<(TownResult | Fault)[]> {
  const { towns, input, onTown } = options;
  const queue = [...towns];
  const results = new Map<string, TownResult | Fault>();
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { workerData: input });
      worker.on('message', (message: 'ready' | TownResult | Fault) => {
        if (message !== 'ready') {
          results.set(message.town, message);
          onTown?.(message, results.size);
        }
        worker.postMessage(queue.shift());
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), towns.length) }, work));
  return towns.flatMap((town) => results.get(town) ?? []);
}

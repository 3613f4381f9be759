// A worker thread of the build: takes one town after another.
import { parentPort, workerData } from 'node:worker_threads';
import { buildTown, type Job } from './build-town.ts';
import { type ContextInput, contextOpener } from './open-context.ts';
import { endSearchIndex } from './search-index.ts';

const contextOf = contextOpener(workerData as ReadonlyMap<string, ContextInput>);

parentPort?.on('message', async (job: Job | undefined) => {
  if (job === undefined) {
    await endSearchIndex();
    parentPort?.close();
    return;
  }
  try {
    parentPort?.postMessage(await buildTown(job, await contextOf(job.theme)));
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ town: job.town, fault });
  }
});
parentPort?.postMessage('ready');

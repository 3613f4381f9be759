// A worker thread of the build: takes one town after another.
import { parentPort, workerData } from 'node:worker_threads';
import { buildTown } from './build-town.ts';
import { type ContextInput, openContext } from './open-context.ts';
import { endSearchIndex } from './search-index.ts';

const context = await openContext(workerData as ContextInput);

parentPort?.on('message', async (job: { town: string; inputs: string } | undefined) => {
  if (job === undefined) {
    await endSearchIndex();
    parentPort?.close();
    return;
  }
  try {
    parentPort?.postMessage(await buildTown(job.town, job.inputs, context));
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ town: job.town, fault });
  }
});
parentPort?.postMessage('ready');

// A worker thread of the build: takes one town after another.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type BuildContext, buildTown } from './build-town.ts';
import { digest } from './digest.ts';
import { filesBelow } from './files-below.ts';
import { openTheme } from './render-pages.ts';
import { endSearchIndex } from './search-index.ts';
import type { SiteFile } from './write-site.ts';

/** What the main thread gives a worker. */
export interface WorkerInput extends Omit<BuildContext, 'render' | 'assets'> {
  entry: string;
  /** Folders whose files go into each site. */
  clients: readonly string[];
}

const { entry, clients, ...input } = workerData as WorkerInput;
const render = await openTheme(entry);
const assets = new Map<string, SiteFile>(
  clients
    .flatMap((folder) => filesBelow({ folder, label: 'program' }).files)
    .map(({ path, absolute }) => [path, { from: absolute, hash: digest(readFileSync(absolute)) }]),
);
const context: BuildContext = { ...input, render, assets };

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

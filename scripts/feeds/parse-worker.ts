// A thread that reads one feed: what a hostile one costs ends with the thread.
import { parentPort, workerData } from 'node:worker_threads';
import { readFeed } from '../../content/load/feeds/read-feed.ts';

parentPort?.postMessage(readFeed(workerData));

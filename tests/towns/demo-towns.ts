// The demo towns, built once in a run of tests, whichever test asks first.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import type { DemoTown } from './describe-town.ts';

/** What `belfry build --json` said, and what can be known of the towns that it built. */
export interface DemoTowns {
  report: { towns: { town: string; problems: { level: string; code: string; file: string }[]; fault?: string }[] };
  towns: DemoTown[];
}

const project = join(import.meta.dirname, '../..');

function build(out: string): Promise<DemoTowns['report']> {
  const call = ['scripts/belfry.js', 'build', '--out', out, '--json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, call, { cwd: project, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(new Error(`The demo towns could not be built:\n${stdout}\n${stderr}`));
      }
    });
  });
}

async function buildAndDescribe(out: string): Promise<DemoTowns> {
  const report = await build(out);
  const { describeTown } = await import('./describe-town.ts');
  const built = report.towns.map(({ town }) => town).filter((town) => existsSync(join(out, town)));
  return { report, towns: await Promise.all(built.map((id) => describeTown({ id, folder: join(out, id) }))) };
}

/** The demo towns as they were built for this run of tests. */
export async function demoTowns(): Promise<DemoTowns> {
  const folder = inject('sitesFolder');
  const told = join(folder, 'told.json');
  // Making a folder succeeds for one process alone: that one builds, the others wait for what it tells.
  const isBuilder = mkdirSync(join(folder, 'out'), { recursive: true }) !== undefined;
  if (isBuilder) {
    const answer = await buildAndDescribe(join(folder, 'out')).catch((error: Error) => ({ failed: error.message }));
    writeFileSync(`${told}.part`, JSON.stringify(answer));
    renameSync(`${told}.part`, told);
  }
  while (!existsSync(told)) await pause(100);
  const answer: DemoTowns | { failed: string } = JSON.parse(readFileSync(told, 'utf8'));
  if ('failed' in answer) throw new Error(answer.failed);
  return answer;
}

/** One town by the name of its folder. */
export async function demoTown(id: string): Promise<DemoTown> {
  const { towns } = await demoTowns();
  const town = towns.find((each) => each.id === id);
  if (!town) throw new Error(`The demo town ${id} was not built`);
  return town;
}

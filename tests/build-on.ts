// Builds as if it were another day: the same program in a process of its own, told what time it is.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './make-town.ts';

const program = join(import.meta.dirname, '../scripts/build.ts');

/** The record of a build at noon of a day. */
export async function buildOn(options: { place: Place; day: string }): Promise<{
  towns: { skipped: boolean; written?: { added: string[]; changed: string[]; removed: string[] } }[];
}> {
  const { towns, out, cache } = options.place;
  const folders = JSON.stringify({ towns, out, cache });
  // Not by --input-type: worker threads would inherit that.
  const source = `import(${JSON.stringify(program)}).then(({ build }) =>
    build({ towns: [], folders: ${folders}, force: false, json: true, now: new Date('${options.day}T12:00:00Z') }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', source]);
  return JSON.parse(stdout);
}

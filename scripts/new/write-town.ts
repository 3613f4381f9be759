// Puts a new town's folder in its place, whole or not at all, and never over another one.
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether something stands where the town would; a broken link counts. */
export const isTaken = (towns: string, id: string): boolean =>
  lstatSync(join(towns, id), { throwIfNoEntry: false }) !== undefined;

/**
 * Writes the files beside the other towns, under a name that no command takes for a town, and renames the folder last.
 * Returns what went wrong, in a sentence, or undefined.
 */
export function writeTown(options: {
  towns: string;
  id: string;
  files: ReadonlyMap<string, string>;
}): string | undefined {
  const { towns, id, files } = options;
  const staging = join(towns, `.new-${id}-${process.pid}`);
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      writeFileSync(join(staging, path), text);
    }
    if (isTaken(towns, id)) throw new Error('meanwhile there is something of this name');
    renameSync(staging, join(towns, id));
    return undefined;
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    return `The town could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

// Gives the tests of one run a folder for the sites that they look at, and takes it away afterwards.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demo towns of this run are built, by whichever test needs them first. */
    sitesFolder: string;
  }
}

// Beside the cache of pictures: what is made of it can be linked instead of copied.
const home = join(import.meta.dirname, '../../.cache/tests');
const aDay = 86_400_000;

/** Called by vitest before all tests; what it returns is called after them. */
export default function setup(project: TestProject): () => void {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    // A run that was killed could not clear up.
    if (Date.now() - statSync(path).mtimeMs > aDay) rmSync(path, { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(home, 'sites-'));
  project.provide('sitesFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

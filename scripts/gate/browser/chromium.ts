// Finds a Chromium that runs on this machine and starts it for tests and checks.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { type Environment, unpackBundledChromium } from './bundled-chromium.ts';

const run = promisify(execFile);
const projectCache = join(import.meta.dirname, '../../../.cache');
const namesOnThePath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
// Everything here keeps the browser quiet and self-contained; nothing loosens what a page may do.
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type ChromiumOptions = { cacheFolder?: string; environment?: Environment };
export type FoundChromium = {
  path: string;
  env: Environment;
  origin: 'BELFRY_CHROMIUM' | 'bundled' | 'PATH' | 'playwright';
};
type Candidate = { origin: FoundChromium['origin']; find: () => Promise<{ path: string; env: Environment }> };

/**
 * Finds a Chromium that answers `--version`: the one BELFRY_CHROMIUM names, else the one npm installed, else one on the
 * PATH, else Playwright's own. `cacheFolder` is where the one from npm is unpacked (`.cache` of the project when left out).
 */
export async function findChromium(options: ChromiumOptions = {}): Promise<FoundChromium> {
  const env = options.environment ?? process.env;
  const named = env.BELFRY_CHROMIUM;
  if (named) {
    const problem = await whyUnusable(named, env);
    if (problem) throw new Error(unusableMessage(named, problem));
    return { path: named, env, origin: 'BELFRY_CHROMIUM' };
  }
  const reasons: string[] = [];
  for (const { origin, find } of candidates(options.cacheFolder ?? projectCache, env)) {
    try {
      const found = await find();
      const problem = await whyUnusable(found.path, found.env);
      if (!problem) return { ...found, origin };
      reasons.push(`${origin}: ${found.path} ${problem}`);
    } catch (error) {
      reasons.push(`${origin}: ${(error as Error).message}`);
    }
  }
  throw new Error(
    `No Chromium was found that runs on this machine.\n${reasons.map((reason) => `  - ${reason}`).join('\n')}\n` +
      'Install Chromium or Google Chrome, or set BELFRY_CHROMIUM to the path of its executable.',
  );
}

/** Starts the Chromium that `findChromium` finds; the caller closes it. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  const { path, env } = await findChromium(options);
  return chromium.launch({ executablePath: path, env, args: flags });
}

function candidates(cacheFolder: string, env: Environment): Candidate[] {
  return [
    { origin: 'bundled', find: () => unpackBundledChromium({ cacheFolder: join(cacheFolder, 'chromium'), env }) },
    { origin: 'PATH', find: async () => ({ path: await findOnThePath(env), env }) },
    { origin: 'playwright', find: async () => ({ path: chromium.executablePath(), env }) },
  ];
}

async function findOnThePath(env: Environment): Promise<string> {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const path of namesOnThePath.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    if (await isExecutable(path)) return path;
  }
  throw new Error(`none of ${namesOnThePath.join(', ')} is there`);
}

async function whyUnusable(path: string, env: Environment): Promise<string | undefined> {
  if (!(await isExecutable(path))) return 'is not a file that can be executed';
  try {
    const { stdout } = await run(path, ['--version'], { env, timeout: 30_000 });
    return /chrom/i.test(stdout) ? undefined : 'does not say that it is Chromium when asked for its --version';
  } catch (error) {
    const lastWords = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
    return `does not start: ${lastWords || (error as Error).message}`;
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function unusableMessage(path: string, problem: string): string {
  return (
    `BELFRY_CHROMIUM names a browser that cannot be used: ${path} ${problem}.\n` +
    'Set it to the executable of Chromium or Google Chrome, or unset it so that Belfry looks for one itself.'
  );
}

// A browser is found on a machine that has none, by several processes at once, and a wrong setting is told plainly.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';

const run = promisify(execFile);
const project = join(import.meta.dirname, '../../..');
const bundledRunsHere = process.platform === 'linux' && process.arch === 'x64';
// Not the folder for temporary files: it may be held in memory, and four unpacked browsers fill 800 MB.
const scratch = join(project, '.cache');

describe.skipIf(!bundledRunsHere)('the bundled Chromium', () => {
  let cacheFolder: string;
  beforeEach(async () => {
    await mkdir(scratch, { recursive: true });
    cacheFolder = await mkdtemp(join(scratch, 'test-chromium-'));
  });
  afterEach(() => rm(cacheFolder, { recursive: true, force: true }));

  const environment = { ...process.env, BELFRY_CHROMIUM: undefined };
  const coldStart = `
    import { launchChromium } from './scripts/gate/browser/chromium.ts';
    const browser = await launchChromium({ cacheFolder: process.argv[1] });
    const page = await browser.newPage();
    await page.setContent('<h1>Bellerive</h1>');
    console.log(await page.locator('h1').textContent());
    await browser.close();`;

  test('starts in four processes at once from an empty cache', { timeout: 120_000 }, async () => {
    const start = () =>
      run(process.execPath, ['--input-type=module', '--eval', coldStart, cacheFolder], {
        cwd: project,
        env: environment,
      });
    const results = await Promise.all([start(), start(), start(), start()]);
    expect(results.map(({ stdout }) => stdout.trim())).toEqual(Array(4).fill('Bellerive'));
    expect(await readdir(join(cacheFolder, 'chromium')), 'one version, nothing left over').toHaveLength(1);
  });

  test('brings the libraries that a bare system lacks, and a font', { timeout: 60_000 }, async () => {
    const { path, env, origin } = await findChromium({ cacheFolder, environment });
    expect(origin).toBe('bundled');
    const { stdout } = await run('ldd', [path], { env });
    for (const library of ['libnss3.so', 'libnssutil3.so', 'libnspr4.so', 'libexpat.so.1']) {
      expect(stdout).toContain(`${library} => ${join(path, '../lib', library)}`);
    }
    expect(stdout).not.toContain('not found');
    expect(await readdir(join(path, '../fonts'), { recursive: true })).toContain('Open_Sans/OpenSans-Regular.ttf');
  });
});

// A cache folder inside a file cannot be made, so the bundled browser is out of reach.
describe('without the bundled Chromium', () => {
  const cacheFolder = join(import.meta.filename, 'cache');

  test('one on the PATH is taken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'belfry-path-'));
    const path = join(folder, 'google-chrome');
    await writeFile(path, '#!/bin/sh\necho Google Chrome 153', { mode: 0o755 });
    const found = await findChromium({ cacheFolder, environment: { PATH: folder } });
    expect(found).toMatchObject({ path, origin: 'PATH' });
    await rm(folder, { recursive: true });
  });

  const playwrightHasOne = existsSync(chromium.executablePath());
  test.skipIf(playwrightHasOne)('nor any other, the error tells what was tried', async () => {
    const attempt = findChromium({ cacheFolder, environment: { PATH: '' } });
    await expect(attempt).rejects.toThrow(/bundled: .*\n.*PATH: none of chromium, .*\n.*\n.*set BELFRY_CHROMIUM/);
  });
});

describe('BELFRY_CHROMIUM', () => {
  test('that points to nothing is an error that says what to do', async () => {
    const environment = { ...process.env, BELFRY_CHROMIUM: '/nowhere/chromium' };
    await expect(launchChromium({ environment })).rejects.toThrow(
      /BELFRY_CHROMIUM names a browser that cannot be used: \/nowhere\/chromium is not a file .*\n.*or unset it/,
    );
  });

  test('that points to another program is an error too', async () => {
    const environment = { ...process.env, BELFRY_CHROMIUM: process.execPath };
    await expect(findChromium({ environment })).rejects.toThrow(/does not say that it is Chromium/);
  });
});

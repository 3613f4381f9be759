// Tests what a command loads: only what it needs, since that is what a build without changes spends its time on.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entry, makePlace, type Place, townSettings } from './make-town.ts';
import { runBelfry } from './run-belfry.ts';

const place: Place = makePlace();
const folder = mkdtempSync(join(tmpdir(), 'belfry-loads-'));
const list = join(folder, 'loaded.txt');
const recorder = join(folder, 'record.mjs');

beforeAll(async () => {
  writeFileSync(
    recorder,
    `import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => (appendFileSync(${JSON.stringify(list)}, url + '\\n'), next(url, context)) });`,
  );
  place.write('ash', {
    'town.yaml': townSettings('Ash'),
    'news/en/market.md': entry({ title: 'Market', date: '2026-12-05', summary: 'On the square.' }),
  });
  expect((await place.run('build')).code).toBe(0);
});
afterAll(() => {
  place.remove();
  rmSync(folder, { recursive: true });
});

/** The packages and the files of the project that a run of the command loads. */
async function loadedBy(...words: string[]): Promise<string[]> {
  writeFileSync(list, '');
  const run = await runBelfry(words, { NODE_OPTIONS: `--import ${recorder}` });
  expect(run.code, run.stderr).toBe(0);
  return readFileSync(list, 'utf8').split('\n').filter(Boolean);
}

it('a build without changes loads no package at all, and nothing that builds', async () => {
  const loaded = await loadedBy('build', ...place.options);
  expect(loaded.some((url) => url.endsWith('/scripts/build.ts'))).toBe(true);
  expect(loaded.filter((url) => url.includes('/node_modules/'))).toEqual([]);
  expect(loaded.filter((url) => /\/(?:build-town|make-site|modules|load-site)\.ts$/.test(url))).toEqual([]);
});

it('the help loads nothing but the command', async () => {
  const loaded = await loadedBy('help');
  expect(loaded.filter((url) => url.includes('/node_modules/'))).toEqual([]);
});

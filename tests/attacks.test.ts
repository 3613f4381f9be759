// No text of a town runs a program in a visitor's browser: not with the site's own headers, not without any.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../scripts/gate/browser/chromium.ts';
import { gatheredAttacks, makeAttackTown, ownAttacks } from './attack-town.ts';
import { makePlace } from './make-town.ts';
import { attackedSite, pathsOf, visitAttacks } from './visit-attacks.ts';

const gathered = gatheredAttacks();
const place = makePlace();
const folder = attackedSite(place.out);
let browser: Browser;

beforeAll(async () => {
  await makeAttackTown({ place, attacks: [...ownAttacks, ...(gathered ?? [])], everywhere: false });
  const run = await place.run('build');
  expect(run.stderr).not.toMatch(/ error |fault/);
  expect(run.code).toBe(0);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  place.remove();
});

describe('texts that attack', () => {
  it.skipIf(!gathered)('are all tried (skipped: ../shared/cases/markdown-attacks is absent)', () => {
    const pages = pathsOf(folder).filter((path) => /\/attack-\d+\/$/.test(path));
    expect(pages).toHaveLength(ownAttacks.length + 112);
  });

  it('would be noticed if they ran', async () => {
    const careless = join(place.cache, 'careless');
    const staying = ownAttacks.filter((text) => !/refresh|base|<\/title>/.test(text));
    mkdirSync(careless, { recursive: true });
    writeFileSync(join(careless, 'index.html'), `<!doctype html><title>a</title>${staying.join('\n')}`);
    const noted = await visitAttacks({ browser, folder: careless, paths: ['/'], headers: '', tools: false });
    expect(noted.join('\n')).toContain('called alert(1)');
    expect(noted.join('\n')).toContain('<a> href=javascript:alert(1)');
    expect(noted.join('\n')).toContain('https://elsewhere.example/');
  });

  it('run nothing when the site is sent with its own headers', { timeout: 170_000 }, async () => {
    const headers = place.read('attacked', '_headers');
    expect(headers).toContain("script-src 'self'");
    // A third of the entries is enough here: without headers, where all are visited, there is less to hold them.
    const paths = pathsOf(folder).filter((path, index) => index % 3 === 0 || !/\/(?:attack|spot)-\d+\//.test(path));
    expect(await visitAttacks({ browser, folder, paths, headers })).toEqual([]);
  });

  it('run nothing when the host sends no header at all', { timeout: 170_000 }, async () => {
    expect(await visitAttacks({ browser, folder, paths: pathsOf(folder), headers: '' })).toEqual([]);
  });
});

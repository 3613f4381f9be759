// Alerts in a browser: the banner ends by the clock although the site is old, and the emergency page is light.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTowns } from './demo-towns.ts';
import { openTown } from './open-town.ts';

const { towns } = await demoTowns();
const withAlerts = towns.filter((town) => town.pages.some(({ kind }) => kind === 'alerts/list'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.for(withAlerts)('in $id', (town) => {
  const open = town.entries.filter(({ collection, listed, language }) => {
    return collection === 'alerts' && listed && language === town.languages[0];
  });
  const everywhere = open.filter(({ values }) => !values.sections);
  const current = everywhere.filter(({ values }) => String(values.from).slice(0, 10) <= town.today);
  const coming = everywhere.filter(({ values }) => String(values.from).slice(0, 10) > town.today);
  const list = town.pages.find(({ kind, language }) => kind === 'alerts/list' && language === town.languages[0]);

  /** The titles that the banner of a page shows when the visitor's clock says `now`. */
  async function bannerAt(now: string, javaScriptEnabled = true): Promise<string[]> {
    const { context } = await openTown({ browser, town, javaScriptEnabled });
    const page = await context.newPage();
    if (javaScriptEnabled) await page.clock.setFixedTime(new Date(now));
    await page.goto('/search/');
    const shown = await page.locator('.alert-strip li:visible a').allTextContents();
    await context.close();
    return shown.sort();
  }
  const titles = (entries: typeof open) => entries.map(({ values }) => values.title).sort();

  test('the banner shows what holds, with or without scripts', async () => {
    expect(current.length).toBeGreaterThan(0);
    expect(await bannerAt(`${town.today}T12:00:00Z`)).toEqual(titles(current));
    expect(await bannerAt(`${town.today}T12:00:00Z`, false)).toEqual(titles(current));
  });

  test('the banner takes away what has ended since, and shows what has begun', async () => {
    expect(await bannerAt('2036-01-01T00:00:00Z')).toEqual([]);
    expect(coming.length).toBeGreaterThan(0);
    for (const { values } of coming) {
      const middle = (Date.parse(`${values.from}Z`) + Date.parse(`${values.until}Z`)) / 2;
      expect(await bannerAt(new Date(middle).toISOString())).toContain(values.title);
    }
  });

  test('the emergency page weighs less than 14 kB with all that it loads, all from the site itself', async () => {
    const { context, problems } = await openTown({ browser, town });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(list?.path ?? '');
    await page.waitForLoadState('networkidle');
    const files = [...asked].map((path) => join(town.folder, path.endsWith('/') ? `${path}index.html` : path));
    const weight = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
    expect(problems.thirdPartyRequests).toEqual([]);
    expect(asked.size).toBeLessThanOrEqual(6);
    expect(weight).toBeLessThan(14_000);
    await context.close();
  });

  test('the emergency page says that there is nothing when all has ended', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2036-01-01T00:00:00Z'));
    await page.goto(list?.path ?? '');
    expect(await page.locator('article:visible').count()).toBe(0);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
    await context.close();
  });
});

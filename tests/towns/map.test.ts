// The map of a town's places: for those who see it, for those who use a keyboard, and for those who do neither.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import type { MountedSite } from '../browser/mount-site.ts';
import { demoTowns } from './demo-towns.ts';
import { htmlOf, openTown, pageOf } from './open-town.ts';

const { towns } = await demoTowns();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const markers = (page: Page) => page.locator('.leaflet-marker-icon');
async function showMap(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('.map-canvas').first().scrollIntoViewIfNeeded();
  await markers(page).first().waitFor();
}

describe.for(towns)('in $id', (town) => {
  const list = pageOf(town, 'places/list');
  const places = town.entries.filter(
    ({ collection, language, scope }) => collection === 'places' && language === list.language && !scope,
  );
  let context: BrowserContext;
  let problems: MountedSite;
  let page: Page;
  beforeAll(async () => {
    ({ context, problems } = await openTown({ browser, town, reducedMotion: 'reduce' }));
    page = await context.newPage();
    await showMap(page, list.path);
    return () => context.close();
  });

  test('every place has a marker that says its name', async () => {
    const names = (await markers(page).evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''))).join('\n');
    const missing = places.filter(({ values }) => !names.includes(values.title));
    expect(missing.map(({ values }) => values.title)).toEqual([]);
    expect(names).not.toMatch(/marker/i);
  });

  test('the map has a name, and its buttons speak the language of the page', async () => {
    const region = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.locator('.leaflet-pane') });
    expect(await region.getAttribute('aria-label')).toMatch(/\S/);
    const buttons = await page
      .locator('.leaflet-control-zoom a')
      .evaluateAll((all) => all.map((each) => each.ariaLabel));
    expect(buttons).toHaveLength(2);
    if (list.language !== 'en') expect(buttons.join()).not.toMatch(/zoom (in|out)\b/i);
  });

  test('the page lists all that the map shows', async () => {
    for (const { path } of places) {
      const links = page.getByRole('main').locator(`a[href="${path}"]:visible`);
      expect(await links.count(), path).toBeGreaterThan(0);
    }
  });

  test('a keyboard reaches a marker, opens it, and comes back to it with Escape', async () => {
    const isOnMarker = () => page.evaluate(() => document.activeElement?.matches('.leaflet-marker-icon') ?? false);
    await page.locator('.map-canvas').focus();
    for (let presses = 0; presses < 12 && !(await isOnMarker()); presses++) await page.keyboard.press('Tab');
    expect(await isOnMarker()).toBe(true);
    const dialog = page.getByRole('dialog');
    // A marker that stands for several is taken apart first.
    for (let presses = 0; presses < 6 && !(await dialog.count()); presses++) await page.keyboard.press('Enter');
    await dialog.waitFor();
    const name = (await dialog.getAttribute('aria-label')) ?? '';
    expect(places.map(({ values }) => values.title)).toContain(name);
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog] a')?.textContent)).toBe(name);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.ariaLabel ?? '')).toContain(name);
  });

  test('nothing is asked of a tile server or of any other host', () => {
    expect(problems).toEqual({
      consoleErrors: [],
      pageErrors: [],
      policyViolations: [],
      thirdPartyRequests: [],
      missing: [],
    });
  });

  test('without JavaScript the list stands alone', async () => {
    const { context: plain } = await openTown({ browser, town, javaScriptEnabled: false });
    const without = await plain.newPage();
    await without.goto(list.path);
    expect(await without.locator('.map-canvas').isVisible()).toBe(false);
    for (const { path } of places) {
      expect(await without.getByRole('main').locator(`a[href="${path}"]:visible`).count(), path).toBeGreaterThan(0);
    }
    await plain.close();
  });
});

test('a town that wants tiles gets them from the server that it names', async () => {
  const town = towns[0] as (typeof towns)[number];
  const list = pageOf(town, 'places/list');
  const { context, problems } = await openTown({ browser, town, bypassCSP: true });
  const html = htmlOf(town, list).replace(
    'class="map-canvas"',
    'class="map-canvas" data-tiles="https://tiles.example/{z}/{x}/{y}.png" data-attribution="Tiles"',
  );
  await context.route(`**${list.path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const page = await context.newPage();
  await showMap(page, list.path);
  await expect.poll(() => problems.thirdPartyRequests.length).toBeGreaterThan(0);
  expect(problems.thirdPartyRequests.every((url) => url.startsWith('https://tiles.example/'))).toBe(true);
  expect(await page.locator('.leaflet-control-attribution').textContent()).toBe('Tiles');
  await context.close();
});

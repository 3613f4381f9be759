// How long editors of a large town wait: for the editing program, for a list of entries, for one entry.
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { startBelfry } from '../run-belfry.ts';

/** Milliseconds until each thing was there. */
export interface Waits {
  start: number;
  list: number;
  entry: number;
}

/** Opens the editing program of the town `town0` of `options` and goes to a list and to an entry in it. */
export async function listEntries(options: readonly string[]): Promise<Waits> {
  const server = startBelfry(['edit', 'town0', '--port', '0', ...options]);
  const browser = await launchChromium();
  try {
    const port = Number((await server.says(/http:\/\/localhost:(\d+)\//))[1]);
    const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
    const since = performance.now();
    await page.goto(`http://town0.localhost:${port}/admin/`);
    await page.getByRole('main').getByRole('button').click();
    await page.getByRole('navigation').first().waitFor();
    const start = performance.now() - since;
    const asked = performance.now();
    await page.goto(`http://town0.localhost:${port}/admin/#/collections/events`);
    await page.locator('a[href*="/collections/events/entries/"]').first().waitFor({ timeout: 120_000 });
    const list = performance.now() - asked;
    const opened = performance.now();
    await page.locator('a[href*="/collections/events/entries/"]').first().click();
    await page.locator('[id^="title-field-"]').first().waitFor();
    return { start: Math.round(start), list: Math.round(list), entry: Math.round(performance.now() - opened) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

// With JavaScript off, nothing is missing: scripts only add to what stands there.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTowns } from './demo-towns.ts';
import type { DemoPage, DemoTown } from './describe-town.ts';
import { htmlOf, openTown, samplePages } from './open-town.ts';

const { towns } = await demoTowns();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What scripts add: “open now”, the map's own words, the field that narrows a list of streets (the list itself stays). */
const additions = '.hours-now, .map-canvas, noscript, .place-map-list button, [data-waste-filter]';

/** What can be read on pages, but for what scripts add. */
async function texts(options: { town: DemoTown; pages: DemoPage[]; javaScriptEnabled: boolean }): Promise<string[]> {
  const { context } = await openTown({ browser, ...options });
  const page = await context.newPage();
  const read: string[] = [];
  for (const { path } of options.pages) {
    await page.goto(path);
    const text = await page.getByRole('main').evaluate((main, added) => {
      for (const element of main.querySelectorAll(added)) element.remove();
      // biome-ignore lint/performance/useDomNodeTextContent: what can be read is asked for, not what is hidden
      return (main as HTMLElement).innerText.replace(/\s+/g, ' ');
    }, additions);
    read.push(`${path} ${text}`);
  }
  await context.close();
  return read;
}

describe.for(towns)('in $id', (town) => {
  test('pages with scripts of their own show the same text without them', async () => {
    const usesScripts = (page: DemoPage) =>
      /<main.*(map-canvas|hours-now|<script type="module").*<\/main>/s.test(htmlOf(town, page));
    const pages = samplePages(town).filter((page) => page.kind !== 'town/search' && usesScripts(page));
    expect(pages.length).toBeGreaterThan(2);
    const [without, withScripts] = await Promise.all(
      [false, true].map((javaScriptEnabled) => texts({ town, pages, javaScriptEnabled })),
    );
    expect(without).toEqual(withScripts);
    expect(without?.every((text) => text.length > 200)).toBe(true);
  });
});

// One page of every kind of every town, narrow and wide, light and dark: axe finds nothing.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeBySwap, axePage } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { demoTowns } from './demo-towns.ts';
import { htmlOf, openTown, samplePages } from './open-town.ts';

const { towns } = await demoTowns();
const looks = [1280, 360].flatMap((width) =>
  (['light', 'dark'] as const).map((colourScheme) => ({ width, colourScheme })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.for(towns)('in $id', (town) => {
  test('axe finds no violation on a page of every kind', { timeout: 120_000 }, async () => {
    const { context } = await openTown({ browser, town });
    const stage = await context.newPage();
    const found: string[] = [];
    for (const page of samplePages(town)) {
      for (const [turn, look] of looks.entries()) {
        const shown = { page: stage, html: htmlOf(town, page), baseUrl: town.origin + page.path };
        const lines = turn === 0 ? await axeBySwap({ ...shown, ...look }) : await axePage(stage, look);
        found.push(...lines.map((line) => `${page.path} at ${look.width} px, ${look.colourScheme}: ${line}`));
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

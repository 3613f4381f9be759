// One page of every kind of every town, narrow and wide, light and dark: axe finds nothing.
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AxeOptions, axeBySwap, axePage } from '../../scripts/gate/browser/axe.ts';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTowns } from './demo-towns.ts';
import { htmlOf, openTown, samplePages } from './open-town.ts';

const { towns } = await demoTowns();
// Colours change with the scheme, and nothing else does: in the dark, the rules about colours are enough.
const notOfColour = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('cat.color'))
  .map(({ ruleId }) => ruleId);
const looks: AxeOptions[] = [1280, 360].flatMap((width) => [
  { width, colourScheme: 'light' as const },
  { width, colourScheme: 'dark' as const, withoutRules: notOfColour },
]);

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

// Every page of every demo town, narrow and wide, light and dark, and once more as a visitor opens it.
import { writeFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeBySwap, axePage } from '../../scripts/gate/browser/axe.ts';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTowns } from './demo-towns.ts';
import type { DemoPage } from './describe-town.ts';
import { htmlOf, openTown } from './open-town.ts';
import { visit } from './visit.ts';

const { towns } = await demoTowns();
const looks = [1280, 360].flatMap((width) =>
  (['light', 'dark'] as const).map((colourScheme) => ({ width, colourScheme, undecided: true })),
);
const isUndecided = (line: string) => line.includes(': undecided ');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.for(towns)('in $id', (town) => {
  async function look(context: BrowserContext, queue: DemoPage[], found: string[]): Promise<void> {
    const stage = await context.newPage();
    for (let page = queue.shift(); page; page = queue.shift()) {
      for (const [turn, appearance] of looks.entries()) {
        const shown = { page: stage, html: htmlOf(town, page), baseUrl: town.origin + page.path };
        const lines = turn === 0 ? await axeBySwap({ ...shown, ...appearance }) : await axePage(stage, appearance);
        found.push(...lines.map((line) => `${page?.path} ${appearance.width} ${appearance.colourScheme}: ${line}`));
      }
    }
  }

  test('axe finds no violation on any page', { timeout: 1_800_000 }, async () => {
    const { context } = await openTown({ browser, town });
    const found: string[] = [];
    const queue = [...town.pages];
    // While one page waits for its frame, the other one is looked at.
    await Promise.all([look(context, queue, found), look(context, queue, found)]);
    await context.close();
    const undecided = found.filter(isUndecided);
    const byRule = Object.groupBy(undecided, (line) => /undecided ([\w-]+):/.exec(line)?.[1] ?? '');
    const counts = Object.entries(byRule).map(([rule, lines]) => `${rule} ${lines?.length}`);
    console.info(
      `${town.id}: axe could not decide ${undecided.length} (${counts.join(', ')}) on ${town.pages.length} pages`,
    );
    if (process.env.BELFRY_UNDECIDED) writeFileSync(process.env.BELFRY_UNDECIDED, undecided.join('\n'), { flag: 'a' });
    expect(found.filter((line) => !isUndecided(line))).toEqual([]);
  });

  test('every page opens without a complaint of the browser', { timeout: 1_800_000 }, async () => {
    // The page for lost visitors answers with 404 as it must, and browsers complain of that.
    const { found, cookies, violations } = await visit({
      browser,
      town,
      pages: town.pages.filter(({ kind }) => kind !== 'town/not-found'),
    });
    expect(found).toEqual({
      consoleErrors: [],
      pageErrors: [],
      policyViolations: [],
      thirdPartyRequests: [],
      missing: [],
    });
    expect(cookies).toEqual([]);
    expect(violations).toEqual([]);
  });
});

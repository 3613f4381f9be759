// A visitor's browser on every kind of page: nothing from elsewhere, no cookie, no complaint.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTowns } from './demo-towns.ts';
import type { DemoPage } from './describe-town.ts';
import { openTown, samplePages } from './open-town.ts';
import { visit } from './visit.ts';

const { towns } = await demoTowns();
// The page for lost visitors answers with 404 as it must, and browsers complain of that.
const isFound = ({ kind }: DemoPage): boolean => kind !== 'town/not-found';
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.for(towns)('in $id', (town) => {
  test('a page of every kind keeps its own strict policy and asks nothing of other hosts', async () => {
    const { found, cookies, violations } = await visit({ browser, town, pages: samplePages(town).filter(isFound) });
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

  test('the headers of its host allow no script, style or frame from elsewhere', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    const answer = await page.goto('/');
    const headers = answer?.headers() ?? {};
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeTruthy();
    expect(headers['referrer-policy']).toBeTruthy();
    await context.close();
  });
});

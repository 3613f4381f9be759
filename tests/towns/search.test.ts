// Searching a demo town, as a visitor does it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import type { MountedSite } from '../browser/mount-site.ts';
import { demoTowns } from './demo-towns.ts';
import { openTown } from './open-town.ts';

const { towns } = await demoTowns();
const languages = towns.flatMap((town) => town.languages.map((language) => ({ town, language, id: town.id })));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const longestWord = (title: string): string =>
  (title.match(/\p{L}{4,}/gu) ?? [title]).reduce((best, word) => (word.length > best.length ? word : best));
const answered = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });

describe.for(languages)('in $id, $language', ({ town, language }) => {
  const home = language === town.languages[0] ? '/' : `/${language}/`;
  const isWanted = (collection: string) => (entry: (typeof town.entries)[number]) =>
    entry.collection === collection && entry.written === language && entry.language === language && !entry.scope;
  const news = town.entries.filter(isWanted('news'))[0] as (typeof town.entries)[number];
  const word = longestWord(news.values.title);
  let context: BrowserContext;
  let problems: MountedSite;
  beforeAll(async () => {
    ({ context, problems } = await openTown({ browser, town, viewport: { width: 1280, height: 800 } }));
    return () => context.close();
  });

  test('typing a word of a title into the header leads to its page', async () => {
    const page = await context.newPage();
    await page.goto(home);
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.fill(word);
    await field.press('Enter');
    await page.waitForURL((url) => url.pathname === `${home}search/` && url.searchParams.get('q') === word);
    await answered(page).waitFor();
    const link = page.getByRole('main').locator(`a[href="${news.path}"]`);
    await link.waitFor();
    expect(await link.textContent()).toBe(news.values.title);
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe(word);
    await link.click();
    await page.waitForURL(`**${news.path}`);
    await page.close();
  });

  test('the address that browsers learn by OpenSearch finds the same, and how much is announced', async () => {
    const openSearch = readFileSync(join(town.folder, `.${home}opensearch.xml`), 'utf8');
    const template = /template="([^"]+)"/.exec(openSearch)?.[1] ?? '';
    const page = await context.newPage();
    await page.goto(template.replace('{searchTerms}', encodeURIComponent(word)));
    await answered(page).waitFor();
    await page.locator('.search-list > li').first().waitFor();
    const said = (await answered(page).textContent()) ?? '';
    const shown = await page.locator('.search-list > li').count();
    const more = await page.locator('.search-more').isVisible();
    expect(said).toContain(word);
    if (!more) expect(said).toContain(String(shown));
    expect(shown).toBeGreaterThan(0);
    await page.close();
  });

  test('what is found can be narrowed down to one kind, and the count follows', async () => {
    const page = await context.newPage();
    // The name of the town stands on pages of every kind.
    await page.goto(`${home}search/?q=${town.names[language]}`);
    await answered(page).waitFor();
    const buttons = page.locator('.search-filters button');
    expect(await buttons.count()).toBeGreaterThan(2);
    const before = await answered(page).textContent();
    const chosen = buttons.nth(1);
    await chosen.click();
    await expect.poll(() => chosen.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => answered(page).textContent()).not.toBe(before);
    const count = Number(/(\d+)\D*$/.exec((await chosen.textContent()) ?? '')?.[1]);
    expect(await answered(page).textContent()).toContain(String(count));
    const kinds = async () => [...new Set(await page.locator('.search-list small').allTextContents())];
    await expect.poll(kinds).toHaveLength(1);
    expect(await chosen.textContent()).toContain((await kinds())[0]);
    await page.close();
  });

  test('all of this without a complaint of the browser', () => {
    expect(problems).toEqual({
      consoleErrors: [],
      pageErrors: [],
      policyViolations: [],
      thirdPartyRequests: [],
      missing: [],
    });
  });
});

describe.for(towns)('in $id', (town) => {
  test('a question that is code is a text like any other', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    const question = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    await page.goto(`/search/?q=${encodeURIComponent(question)}`);
    await answered(page).waitFor();
    expect(await answered(page).textContent()).toContain(question);
    expect(await page.locator('main img, main .search-results script').count()).toBe(0);
    await context.close();
  });

  test('a word that stands nowhere is answered with the ways on', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    await page.goto('/search/?q=zzxqwv');
    await answered(page).waitFor();
    expect(await page.locator('.search-list > li').count()).toBe(0);
    for (const way of ['a-to-z/', 'site-map/']) {
      expect(await page.getByRole('main').locator(`a[href="/${way}"]`).isVisible()).toBe(true);
    }
    await context.close();
  });
});

describe.for(languages)('in $id, $language, without JavaScript', ({ town, language }) => {
  test('the search page says so, and leads to the lists', async () => {
    const { context } = await openTown({ browser, town, javaScriptEnabled: false });
    const page = await context.newPage();
    const home = language === town.languages[0] ? '/' : `/${language}/`;
    await page.goto(`${home}search/?q=x`);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    for (const way of ['a-to-z/', 'site-map/']) {
      expect(await page.getByRole('main').locator(`a[href="${home}${way}"]`).isVisible()).toBe(true);
    }
    await context.close();
  });
});

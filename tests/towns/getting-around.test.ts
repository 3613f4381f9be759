// Finding one's way in a demo town: languages, skip link, menus, mini-sites, the page for lost visitors.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTown, demoTowns } from './demo-towns.ts';
import type { DemoPage } from './describe-town.ts';
import { openTown, pageOf } from './open-town.ts';

const { towns } = await demoTowns();
const phone = { viewport: { width: 360, height: 740 } };
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.for(towns.filter(({ languages }) => languages.length > 1))('the languages of $id', (town) => {
  test('the switch leads to the same page in each other language', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    const translated = ({ translations }: DemoPage) => Object.keys(translations).length === town.languages.length;
    const starts = ['town/home', 'news/entry', 'places/list', 'news/topic'].flatMap(
      (kind) => town.pages.find((each) => each.kind === kind && translated(each)) ?? [],
    );
    expect(starts.length).toBeGreaterThan(2);
    for (const start of starts) {
      for (const language of town.languages) {
        await page.goto(start.path);
        await page.getByRole('banner').locator(`a[hreflang="${language}"]`).click();
        await page.waitForURL(town.origin + start.translations[language]);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
      }
    }
    await context.close();
  });

  test('a text that is not translated yet says so, in the language that the reader chose', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    const fallback = town.pages.find((each) => each.fallback) as DemoPage;
    await page.goto(fallback.path);
    expect(await page.locator('html').getAttribute('lang')).toBe(fallback.language);
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe(fallback.entry?.language);
    const name =
      new Intl.DisplayNames(fallback.language, { type: 'language' }).of(fallback.entry?.language ?? '') ?? '';
    expect(await page.getByRole('main').locator('.notice').first().textContent()).toContain(name);
    await context.close();
  });
});

describe.for(towns)('in $id', (town) => {
  test('the first key press offers to skip to the content, and does', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    await page.goto(pageOf(town, 'news/list').path);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box && box.y >= 0 && box.height > 20).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await context.close();
  });

  test.for([true, false])(
    'on a phone the menu opens, closes and leads on by keyboard (JavaScript: %s)',
    async (scripts) => {
      const { context } = await openTown({ browser, town, javaScriptEnabled: scripts, ...phone });
      const page = await context.newPage();
      await page.goto('/');
      const [menu, button] = [page.locator('#menu'), page.locator('.menu-open')];
      expect(await menu.isVisible()).toBe(false);
      for (let presses = 0; presses < 15 && !(await button.evaluate((each) => each.matches(':focus'))); presses++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await menu.waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
      expect(await button.evaluate((each) => each.matches(':focus'))).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.locator('#menu :focus').count()).toBe(1);
      const link = menu.getByRole('link').first();
      for (let presses = 0; presses < 4 && !(await link.evaluate((each) => each.matches(':focus'))); presses++)
        await page.keyboard.press('Tab');
      const target = await link.getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(town.origin + target);
      await context.close();
    },
  );

  test('on a wide window the menu stands open and says where one is', async () => {
    const { context } = await openTown({ browser, town, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const list = pageOf(town, 'events/list');
    await page.goto(list.path);
    const current = page.locator('#menu a[aria-current]');
    expect(await current.count()).toBe(1);
    expect(await current.isVisible()).toBe(true);
    expect(await current.getAttribute('href')).toBe(list.path);
    await context.close();
  });

  test('an address that does not exist is answered with 404, a search field and ways on', async () => {
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    const answer = await page.goto('/no/such/page');
    expect(answer?.status()).toBe(404);
    expect(await page.title()).toContain(` – ${town.names[town.languages[0] ?? '']}`);
    const main = page.getByRole('main');
    expect(await main.getByRole('searchbox').isVisible()).toBe(true);
    expect(await main.getByRole('link').count()).toBeGreaterThan(1);
    await context.close();
  });
});

describe.for(towns.filter(({ pages }) => pages.some(({ scope }) => scope)))('the mini-sites of $id', (town) => {
  const scopes = [...new Set(town.pages.map(({ scope }) => scope).filter(Boolean))];
  const organisation = (scope: string) =>
    town.entries.find(({ collection, slug }) => collection === 'organisations' && slug === scope);

  test.for(scopes)('%s has a menu of its own, which leads around in it', async (scope) => {
    const owner = organisation(scope);
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    await page.goto(owner?.path ?? '');
    const menu = page.getByRole('navigation', { name: owner?.values.title, exact: true });
    const targets = await menu
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) {
      expect(target.startsWith(owner?.path ?? '')).toBe(true);
      await menu.locator(`a[href="${target}"]`).click();
      await page.waitForURL(town.origin + target);
      expect(await menu.locator('a[aria-current=page]').getAttribute('href')).toBe(target);
      expect(await page.title()).toContain(owner?.values.title);
    }
    await context.close();
  });

  test('their events stand in the town’s agenda, by their own addresses', async () => {
    const [language] = town.languages;
    const events = town.entries.filter(
      (each) => each.collection === 'events' && each.scope && each.language === language,
    );
    expect(events.length).toBeGreaterThan(0);
    const { context } = await openTown({ browser, town });
    const page = await context.newPage();
    const lists = town.pages.filter(
      ({ kind, scope, ...each }) => /^events\/(list|archive)$/.test(kind) && !scope && each.language === language,
    );
    const linked: (string | null)[] = [];
    for (const { path } of lists) {
      await page.goto(path);
      linked.push(
        ...(await page
          .getByRole('main')
          .getByRole('link')
          .evaluateAll((all) => all.map((each) => each.getAttribute('href')))),
      );
    }
    expect(events.map(({ path }) => path).filter((path) => !linked.includes(path))).toEqual([]);
    await context.close();
  });
});

test('the town of a mini-site is one step away', async () => {
  const town = await demoTown('bellerive');
  const { context } = await openTown({ browser, town });
  const page = await context.newPage();
  const inside = town.pages.find(({ scope, kind }) => scope && kind === 'pages/entry') as DemoPage;
  await page.goto(inside.path);
  await page
    .getByRole('banner')
    .getByRole('link', { name: new RegExp(town.names.fr ?? '') })
    .click();
  await page.waitForURL(`${town.origin}/`);
  await context.close();
});

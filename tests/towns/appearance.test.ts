// How the demo towns look to those who print, zoom, choose their own colours or want no motion.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { swapDocument } from '../../scripts/gate/browser/swap-document.ts';
import { demoTowns } from './demo-towns.ts';
import type { DemoPage } from './describe-town.ts';
import { htmlOf, openTown, pageOf, samplePages } from './open-town.ts';

const { towns } = await demoTowns();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What makes a page wider than the window: its elements that reach out, those aside that scroll by themselves. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    if (root.scrollWidth <= root.clientWidth && getComputedStyle(document.body).overflowX === 'visible') return '';
    const scrolls = (element: Element): boolean =>
      element !== root &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement ?? root));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(each.parentElement ?? root),
    );
    return `${root.scrollWidth} px: ${wide.slice(0, 3).map((each) => `<${each.localName} class="${each.className}">`)}`;
  });

describe.for(towns)('in $id', (town) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    ({ context } = await openTown({ browser, town, reducedMotion: 'reduce' }));
    page = await context.newPage();
    return () => context.close();
  });
  const show = (each: DemoPage) => swapDocument({ page, html: htmlOf(town, each), baseUrl: town.origin + each.path });

  test('at 320 px no kind of page scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wrong: string[] = [];
    for (const each of samplePages(town)) {
      await show(each);
      const found = await overflow(page);
      if (found) wrong.push(`${each.path}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test('at 1280 px with text twice as large no kind of page scrolls sideways', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const wrong: string[] = [];
    for (const each of samplePages(town)) {
      await show(each);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const found = await overflow(page);
      if (found) wrong.push(`${each.path}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test('on paper stands the text, and nothing that is to be pressed', async () => {
    const article = pageOf(town, 'news/entry');
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(article.path);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['#menu', '.menu-open', 'a.skip', '.site-search', '.breadcrumbs']) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('main .prose').first().isVisible()).toBe(true);
    const dark = await page.emulateMedia({ media: 'print', colorScheme: 'dark' }).then(() =>
      page
        .locator('main .prose')
        .first()
        .evaluate((prose) => getComputedStyle(prose).color),
    );
    expect(dark).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  test('nothing moves for those who want less motion', async () => {
    await page.goto('/');
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.body.querySelectorAll('*')]
        .filter((each) => {
          const { animationName, transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle(each);
          const changes = transitionProperty !== 'none' && /[1-9]/.test(transitionDuration);
          return animationName !== 'none' || changes || scrollBehavior === 'smooth';
        })
        .map((each) => `<${each.localName} class="${each.className}">`),
    );
    expect(moving).toEqual([]);
  });

  test.for(['none', 'active'] as const)('what has the focus can be seen (forced colours: %s)', async (forcedColors) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors });
    await page.goto('/search/');
    const hidden: string[] = [];
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        // A field may leave it to the frame that it stands in.
        const marked = [focused, ...(focused.matches('input') ? [focused.parentElement as Element] : [])].some(
          (each) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(each);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          },
        );
        return marked ? '' : focused.outerHTML.slice(0, 80);
      });
      if (found) hidden.push(found);
    }
    expect(hidden).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

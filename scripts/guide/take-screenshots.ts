// `npm run guide [language]`: takes the pictures of the editors' guide anew, in a real browser on copies of the demo towns.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../gate/browser/chromium.ts';

const root = join(import.meta.dirname, '../..');
const VIEWPORT = { width: 1180, height: 760 };

/** A guide's language, the demo town of its pictures, and what is shown of it. */
interface Guide {
  language: string;
  town: string;
  event: string;
  news: string;
}

const GUIDES: readonly Guide[] = [
  {
    language: 'en',
    town: 'fairhaven',
    event: 'winter-marsh-walk',
    news: 'boardwalk-extension',
  },
  {
    language: 'fr',
    town: 'bellerive',
    event: 'conseil-communal-budget',
    news: 'bibliotheque-prete-des-outils',
  },
];

/** A town of two languages, for the picture of a translation. */
const TRANSLATED = { town: 'lindenau', entry: 'collections/news/entries/abfallkalender-2027' };

/** Serves copies of towns to edit; nothing that is done in the pictures reaches the project. */
async function serveTowns(towns: readonly string[]) {
  const place = mkdtempSync(join(tmpdir(), 'belfry-guide-'));
  for (const town of towns) cpSync(join(root, 'towns', town), join(place, 'towns', town), { recursive: true });
  const folders = ['--towns', join(place, 'towns'), '--out', join(place, 'out')];
  const words = [join(root, 'scripts/belfry.js'), 'edit', '--port', '0', ...folders];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part;
  });
  const portSaid = () => /http:\/\/localhost:(\d+)\//.exec(said)?.[1];
  while (portSaid() === undefined && child.exitCode === null) await pause(100);
  return {
    address: (town: string) => `http://${town}.localhost:${portSaid()}/admin/`,
    close: async () => {
      const ended = once(child, 'exit');
      if (child.kill()) await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The part of the form that holds a field; within another one, where it is given. */
const field = (within: Page | Locator, name: string): Locator =>
  within
    .locator(`xpath=.//label[starts-with(@for,"${name}-field-")]/ancestor::*[contains(@class,"ControlContainer")][1]`)
    .first();

const input = (within: Page | Locator, name: string): Locator => field(within, name).locator('input, textarea').first();

async function unfold(box: Locator): Promise<void> {
  await box.getByTestId('expand-button').first().click();
}

/** Puts a part of the page below the line of buttons. */
const toTop = (box: Locator) =>
  box.evaluate((element) => {
    element.scrollIntoView();
    scrollBy(0, -110);
    for (let above = element.parentElement; above; above = above.parentElement) {
      if (above.scrollTop > 0) above.scrollTop = Math.max(0, above.scrollTop - 110);
    }
  });

/** What is on each picture, by its name; each goes on where the one before ended. */
function scenes(guide: Guide, go: (part: string, town?: string) => Promise<Page>) {
  return {
    'sign-in': async (page: Page) => {
      await page.getByRole('main').getByRole('button').waitFor();
    },
    list: async (page: Page) => {
      await page.getByRole('main').getByRole('button').click();
      await page.getByRole('navigation').first().waitFor();
      await go('collections/news');
      await page.locator('main li a, [class*="ListCard"] a').first().waitFor();
    },
    news: async () => {
      const page = await go(`collections/news/entries/${guide.news}`);
      const image = field(page, 'image');
      await image.waitFor();
      await unfold(image);
      await toTop(image);
    },
    event: async () => {
      const page = await go(`collections/events/entries/${guide.event}`);
      await input(page, 'title').waitFor();
    },
    mistake: async (page: Page) => {
      await input(page, 'end').fill('2026-01-02');
      await page.locator('[class*="ControlErrorsList"] li').first().waitFor();
      await toTop(field(page, 'start'));
    },
    hours: async () => {
      const page = await go('collections/town/entries/town');
      const contact = field(page, 'contact');
      await contact.waitFor();
      const hours = field(contact, 'openingHours');
      await unfold(hours);
      const special = field(hours, 'special');
      await unfold(special);
      if (!(await input(special, 'from').isVisible()))
        await special
          .getByRole('listitem')
          .or(special.locator('[class*="SortableListItem"]'))
          .first()
          .locator('button')
          .first()
          .click();
      await input(special, 'from').waitFor();
      await toTop(special);
    },
    translation: async () => {
      const page = await go(TRANSLATED.entry, TRANSLATED.town);
      await input(page, 'title').waitFor();
    },
    tasks: async (page: Page) => {
      await page.goto(`${new URL(page.url()).origin.replace(TRANSLATED.town, guide.town)}/admin/tasks/`);
    },
  };
}

/** A wait until a page, with its preview, has asked for nothing more for a while. */
function quietOf(page: Page): () => Promise<void> {
  let last = Date.now();
  for (const happening of ['request', 'requestfinished', 'requestfailed'] as const) {
    page.on(happening as 'request', () => {
      last = Date.now();
    });
  }
  return async () => {
    last = Date.now();
    while (Date.now() - last < 2500) await pause(100);
  };
}

async function takeGuide(guide: Guide, browser: Browser, address: (town: string) => string): Promise<void> {
  const folder = join(root, 'docs/editing/pictures', guide.language);
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ locale: guide.language, viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const quiet = quietOf(page);
  page.on('dialog', (dialog) => dialog.accept());
  const go = async (part: string, town = guide.town) => {
    const start = address(town);
    // From an entry, Decap takes along what was open; and its pictures need a moment after a fresh start.
    if (/(?:new|entries)/.test(page.url())) await page.goto('about:blank');
    await page.goto(`${start}#/${part}`);
    if (town !== guide.town) {
      await page.getByRole('main').getByRole('button').click();
      await page.goto(`${start}#/${part}`);
    }
    return page;
  };
  await page.goto(address(guide.town));
  for (const [name, show] of Object.entries(scenes(guide, go))) {
    await show(page);
    await quiet();
    const picture = await page.screenshot({ caret: 'hide' });
    await sharp(picture)
      .webp({ quality: 62, effort: 6 })
      .toFile(join(folder, `${name}.webp`));
  }
  await context.close();
}

async function takeAll(guides: readonly Guide[]): Promise<void> {
  const towns = await serveTowns([...guides.map(({ town }) => town), TRANSLATED.town]);
  const browser = await launchChromium();
  try {
    for (const guide of guides) await takeGuide(guide, browser, towns.address);
  } finally {
    await browser.close();
    await towns.close();
  }
}

const [only] = process.argv.slice(2);
await takeAll(GUIDES.filter(({ language }) => !only || language === only));

// Serves a small town to edit, and opens its page for editors in a real browser.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { recordProblems, type SiteProblems } from '../browser/site-problems.ts';
import { entry, makePlace, type Place, townSettings } from '../make-town.ts';
import { startBelfry } from '../run-belfry.ts';

const TOWN = 'sedgebury';

/** A town of two languages with a little of what editors edit. */
const files = {
  'town.yaml': townSettings('Sedgebury', 'position: { latitude: 51.5, longitude: -1.2 }\n').replace('[en]', '[en, fr]'),
  'news/en/market.md': entry(
    { title: 'The market moves', date: '2026-11-02', summary: 'To the green.' },
    'Bring a bag.',
  ),
  'news/fr/market.md': entry({ title: 'Le marché déménage', summary: 'Sur le pré.' }, 'Prenez un sac.'),
  'places/en/mill.md': entry({
    title: 'Old Mill',
    kind: 'heritage',
    address: { street: '2 Weir Lane', locality: 'Sedgebury' },
    position: { latitude: 51.51, longitude: -1.21 },
  }),
  'places/en/hall.md': entry({ title: 'Town Hall', kind: 'town-hall', position: { latitude: 51.5, longitude: -1.2 } }),
  'events/en/ball.md': entry({ title: 'Harvest ball', start: '2027-09-04', place: 'hall' }),
};

/** A page for editors, signed in, with all that the browser complains about. */
export interface OpenEditor {
  page: Page;
  preview: FrameLocator;
  problems: SiteProblems;
  /** Goes to a part of Decap: `collections/news/new`. */
  go: (part: string) => Promise<void>;
  close: () => Promise<void>;
}

/** A served town and the browser in which it is edited. */
export interface EditedTown {
  open: (options?: BrowserContextOptions) => Promise<OpenEditor>;
  /** A file of the town's folder as it is now. */
  read: (path: string) => string;
  /** Where a file of the town's folder is. */
  path: (path: string) => string;
  /** Runs git in the repository that holds the town as it was first. */
  git: (...words: string[]) => string;
  /** What the command has said so far. */
  printed: () => string;
  address: string;
  browser: Browser;
  close: () => Promise<void>;
}

/**
 * Builds and serves a town; the caller closes it.
 * @param options.town its name, and what writes it into a place; the small one of this file unless told
 * @param options.git keep every save as a commit of a repository that begins with the town as it is
 */
export async function serveEditor(
  options: { town?: { id: string; write: (place: Place) => void }; git?: boolean } = {},
): Promise<EditedTown> {
  const place = makePlace();
  const { id, write } = options.town ?? { id: TOWN, write: () => place.write(TOWN, files) };
  write(place);
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: join(place.towns, '..'), encoding: 'utf8' }).trim();
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Editor');
  git('config', 'user.email', 'editor@town.example');
  git('add', 'towns');
  git('commit', '-qm', 'Begin');
  const server = startBelfry(['edit', id, ...(options.git ? ['--git'] : []), '--port', '0', ...place.options]);
  const browser = await launchChromium();
  const port = Number((await server.says(/http:\/\/localhost:(\d+)\//))[1]);
  const address = `http://${id}.localhost:${port}/admin/`;
  return {
    browser,
    address,
    git,
    path: (path) => join(place.towns, id, path),
    read: (path) => readFileSync(join(place.towns, id, path), 'utf8'),
    printed: server.printed,
    open: async (options = {}) => {
      const context = await browser.newContext({
        locale: 'en',
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const problems = await recordProblems({ context });
      const page = await context.newPage();
      // Decap asks before an entry with unsaved changes is left.
      page.on('dialog', (dialog) => dialog.accept());
      await page.goto(address);
      await page.getByRole('main').getByRole('button').click();
      await page.getByRole('navigation').first().waitFor();
      return {
        page,
        problems,
        preview: page.frameLocator('#preview-pane'),
        go: async (part) => {
          // From one entry straight to another, Decap keeps the first one's form; from elsewhere there is none.
          if (page.url().startsWith(address)) {
            await page.goto(`${address}#/search/nothing`);
            await page.locator('[id*="-field-"]').first().waitFor({ state: 'detached' });
          }
          await page.goto(`${address}#/${part}`);
        },
        close: () => context.close(),
      };
    },
    close: async () => {
      await browser.close();
      await server.stop();
      place.remove();
    },
  };
}

// Takes pictures of pages before and after an upgrade: one of each kind that has changed.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../gate/browser/chromium.ts';
import { mediaType } from '../media-types.ts';
import { kindOf, type SiteChanges } from './compare-sites.ts';

/** A page that has changed, with the files of its pictures. */
export interface Pair {
  town: string;
  path: string;
  before: string;
  after: string;
}

/** More kinds of page than these nobody looks at in one town. */
const MOST_KINDS = 8;
const VIEW = { width: 1280, height: 900 };

/** The first changed page of each kind; what is to be read counts before what only looks different, the home page before others. */
function examples({ changed }: SiteChanges): string[] {
  const rank = { text: 0, markup: 1, look: 2 };
  const place = (path: string) => (path === 'index.html' ? 0 : path === '404.html' ? 2 : 1);
  const ordered = [...changed].toSorted(([one, a], [other, b]) => rank[a] - rank[b] || place(one) - place(other));
  const kinds = new Map<string, string>();
  for (const [path] of ordered) if (!kinds.has(kindOf(path))) kinds.set(kindOf(path), path);
  return [...kinds.values()].slice(0, MOST_KINDS);
}

async function takePicture(browser: Browser, options: { site: string; path: string; file: string }): Promise<void> {
  const { site, path, file } = options;
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce' });
  await context.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    const asked = `${site}${decodeURI(pathname)}`;
    const found = extname(asked) ? asked : `${asked}index.html`;
    // Nothing of others is fetched: the pictures tell of the site alone.
    if (hostname !== 'site.localhost' || !existsSync(found) || !statSync(found).isFile())
      return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: mediaType(found), body: readFileSync(found) });
  });
  const page = await context.newPage();
  await page.goto(`http://site.localhost/${path.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: VIEW.width, height: 1600 } });
  await context.close();
}

/** All pairs, or none where no Chromium runs. */
export async function takePairs(options: {
  before: string;
  after: string;
  changes: ReadonlyMap<string, SiteChanges>;
  folder: string;
}): Promise<Pair[]> {
  const { before, after, changes, folder } = options;
  const wanted = [...changes].flatMap(([town, change]) => examples(change).map((path) => ({ town, path })));
  const browser = wanted.length > 0 ? await launchChromium().catch(() => undefined) : undefined;
  if (!browser) return [];
  mkdirSync(folder, { recursive: true });
  try {
    const pairs: Pair[] = [];
    for (const [index, { town, path }] of wanted.entries()) {
      const pair = { town, path, before: `${index}-before.png`, after: `${index}-after.png` };
      await takePicture(browser, { site: `${before}/${town}`, path, file: `${folder}/${pair.before}` });
      await takePicture(browser, { site: `${after}/${town}`, path, file: `${folder}/${pair.after}` });
      pairs.push(pair);
    }
    return pairs;
  } finally {
    await browser.close();
  }
}

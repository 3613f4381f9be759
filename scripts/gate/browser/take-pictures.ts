// Takes a picture of each place where a fault was found, for the report that people read.
import type { Page } from 'playwright-core';
import type { PageReport } from '../finding.ts';
import type { GateSite } from '../gate-site.ts';
import { pictureKey } from '../report/html-report.ts';
import { inSite } from './in-site.ts';
import { setLook } from './set-look.ts';
import { swapDocument } from './swap-document.ts';

/** More pictures than these nobody looks at. */
const MOST = 60;
const MARGIN = 24;
const TALLEST = 600;

async function pictureOf(page: Page, selector: string): Promise<Uint8Array | undefined> {
  const element = page.locator(selector).first();
  const marked = await element
    .evaluate(
      (each) => {
        (each as HTMLElement).style.outline = '3px solid #d0021b';
        each.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height };
      },
      undefined,
      { timeout: 2000 },
    )
    .catch(() => undefined);
  if (!marked || marked.width < 1 || marked.height < 1) return undefined;
  const [x, y] = [Math.max(0, marked.x - MARGIN), Math.max(0, marked.y - MARGIN)];
  const clip = {
    x,
    y,
    width: Math.min(1280 - x, marked.width + 2 * MARGIN),
    height: Math.min(TALLEST, marked.height + 2 * MARGIN),
  };
  return page.screenshot({ clip, fullPage: true, timeout: 5000 }).catch(() => undefined);
}

/** Pictures by the place: the path of the page and the words that say where. Places that cannot be seen have none. */
export async function takePictures(options: {
  site: GateSite;
  pages: readonly PageReport[];
}): Promise<Map<string, Uint8Array>> {
  const { site, pages } = options;
  const all = pages.flatMap(({ path, findings }) => findings.map(({ where }) => ({ path, where })));
  const places = all.slice(0, MOST);
  const pictures = new Map<string, Uint8Array>();
  if (places.length === 0) return pictures;
  await inSite(site, async (context) => {
    const stage = await context.newPage();
    await setLook(stage, {});
    for (const { path, where } of places) {
      const page = site.pages.find((each) => each.path === path);
      if (!page) continue;
      await swapDocument({ page: stage, html: page.html, baseUrl: site.origin + page.address });
      const picture = await pictureOf(stage, where.split(' — ')[0] ?? 'body');
      if (picture) pictures.set(pictureKey(path, where), picture);
    }
  });
  return pictures;
}

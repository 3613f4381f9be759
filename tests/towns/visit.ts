// Visits pages one after the other as a browser does, scripts and all, and tells what was wrong on the way.
import type { Browser, Cookie } from 'playwright-core';
import { axePage } from '../../scripts/gate/browser/axe.ts';
import type { MountedSite } from '../browser/mount-site.ts';
import type { DemoPage, DemoTown } from './describe-town.ts';
import { openTown } from './open-town.ts';

/** Pages that build a part of themselves by script: what axe says of them without is not the whole truth. */
const isMadeByScript = ({ kind }: DemoPage): boolean => /^(town\/home|town\/search|places\/list)$/.test(kind);

/** Opens each of `pages` once; axe looks at those whose scripts matter. */
export async function visit(options: { browser: Browser; town: DemoTown; pages: readonly DemoPage[] }): Promise<{
  found: MountedSite;
  cookies: Cookie[];
  violations: string[];
}> {
  const { browser, town, pages } = options;
  const { context, problems } = await openTown({ browser, town, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const violations: string[] = [];
  for (const each of pages) {
    const isSearch = each.kind === 'town/search';
    await page.goto(isSearch ? `${each.path}?q=${town.names[each.language]}` : each.path);
    if (isSearch) await page.locator('.search-list > li').first().waitFor();
    if (!isMadeByScript(each)) continue;
    const map = page.locator('.map-canvas').first();
    if (await map.count()) {
      await map.scrollIntoViewIfNeeded();
      await page.locator('.leaflet-marker-icon').first().waitFor();
    }
    violations.push(...(await axePage(page)).map((line) => `${each.path}: ${line}`));
    violations.push(
      ...(await axePage(page, { width: 360, colourScheme: 'dark' })).map(
        (line) => `${each.path} narrow, dark: ${line}`,
      ),
    );
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  const cookies = await context.cookies();
  await context.close();
  return { found: problems, cookies, violations };
}

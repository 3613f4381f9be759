// A browser in which the addresses of a site answer, for as long as some work needs it.
import type { BrowserContext } from 'playwright-core';
import type { GateSite } from '../gate-site.ts';
import { launchChromium } from './chromium.ts';
import { showSite } from './show-site.ts';

/** Does work in a new browser, and closes it whatever comes of that. */
export async function inSite(site: GateSite, work: (context: BrowserContext) => Promise<unknown>): Promise<void> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await showSite(context, site);
    await work(context);
  } finally {
    await browser.close();
  }
}

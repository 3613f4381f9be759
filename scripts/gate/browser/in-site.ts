// A browser in which the addresses of a site answer, for as long as some work needs it.
import type { BrowserContext } from 'playwright-core';
import type { GateSite } from '../gate-site.ts';
import { showSite } from './show-site.ts';

/** Does work in a new browser, and closes it whatever comes of that. */
export async function inSite(site: GateSite, work: (context: BrowserContext) => Promise<unknown>): Promise<void> {
  // Where nothing has changed no browser is needed, nor what drives it: reading that takes a quarter of a second.
  const { launchChromium } = await import('./chromium.ts');
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await showSite(context, site);
    await work(context);
  } finally {
    await browser.close();
  }
}

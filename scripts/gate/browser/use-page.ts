// Opens a page as a visitor does, scripts and all, and uses it: by keyboard, in forced colours, with motion.
import type { BrowserContext, Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Finding } from '../finding.ts';
import { lookAtPage } from './look-at-page.ts';
import { setLook } from './set-look.ts';
import { walkByKeyboard } from './walk-by-keyboard.ts';

// What loads only when it comes into sight has to have been seen.
async function open(page: Page, address: string, isMadeByScript: boolean): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if (!isMadeByScript) return;
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 600) {
      scrollTo(0, top);
      await new Promise((done) => requestAnimationFrame(done));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => {});
}

/** Opens a page in `context`; `visit` looks at it in every look, `use` walks through it by keyboard. */
export async function usePage(options: {
  context: BrowserContext;
  address: string;
  kind: 'visit' | 'use';
  isMadeByScript: boolean;
  say: Say;
  language: string;
}): Promise<Finding[]> {
  const { context, address, kind, isMadeByScript, say, language } = options;
  const page = await context.newPage();
  try {
    await setLook(page, {});
    if (kind === 'visit')
      return await lookAtPage({ page, first: () => open(page, address, isMadeByScript), say, language });
    await open(page, address, isMadeByScript);
    return await walkByKeyboard({ page, say });
  } finally {
    await page.close();
  }
}

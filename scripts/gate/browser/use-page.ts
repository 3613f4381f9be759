// Opens a page as a visitor does, scripts and all, and uses it: by keyboard, in forced colours, with motion.
import type { BrowserContext, Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Finding } from '../finding.ts';
import { findMotion } from './find-motion.ts';
import { findMouseOnly, noteListeners } from './find-mouse-only.ts';
import { lookAtPage } from './look-at-page.ts';
import { setLook } from './set-look.ts';
import { walkByKeyboard } from './walk-by-keyboard.ts';

/** The first controls of a page show how all of them are drawn. */
const FORCED_STEPS = 25;

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
    await page.addInitScript(noteListeners);
    if (kind === 'visit')
      return await lookAtPage({ page, first: () => open(page, address, isMadeByScript), say, language });
    await open(page, address, isMadeByScript);
    const found = await walkByKeyboard({ page, say });
    found.push(...(await findMouseOnly({ page, say })), ...(await findMotion({ page, say })));
    // Shadows and backgrounds are gone where visitors force their own colours: an outline has to be there.
    await setLook(page, { forcedColours: true });
    const forced = await walkByKeyboard({ page, say, most: FORCED_STEPS });
    const told = found.map(({ where }) => where);
    return [
      ...found,
      ...forced
        .filter(({ rule, where }) => rule === 'focus-invisible' && !told.includes(where))
        .map((each) => ({
          ...each,
          message: `${each.message} ${say('gate.look.only', { looks: say('gate.look.forced') })}`,
        })),
    ];
  } finally {
    await page.close();
  }
}

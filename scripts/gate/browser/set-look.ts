// How wide a page is shown, in which colours, and to whom.
import type { Page } from 'playwright-core';

/** One way in which visitors see a page. */
export interface Look {
  /** Width of the viewport in CSS pixels; 1280 when left out. */
  width?: number;
  colourScheme?: 'light' | 'dark';
  forcedColours?: boolean;
  /** Motion is reduced unless this is true: nothing is measured half-way through a transition. */
  motion?: boolean;
}

const height = 800;

/** Shows the page in a look. */
export async function setLook(page: Page, look: Look): Promise<void> {
  const width = look.width ?? 1280;
  const size = page.viewportSize();
  if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: look.colourScheme ?? 'light',
    reducedMotion: look.motion ? 'no-preference' : 'reduce',
    forcedColors: look.forcedColours ? 'active' : 'none',
  });
}

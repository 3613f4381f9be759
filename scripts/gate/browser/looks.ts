// In which looks every page is seen, and what has to be asked in each.
import type { Extent } from './run-browser-rules.ts';
import type { Look } from './set-look.ts';

/** A look with what is asked in it. */
export interface AskedLook extends Look {
  width: number;
  colourScheme: 'light' | 'dark';
  extent: Extent;
}

// Light and dark differ by colours alone: a test of the theme says so, and another site that shows other elements in the
// dark has them judged by their colours there.
/** Ordered so that from one to the next only one thing changes. */
export const LOOKS: readonly AskedLook[] = [
  { width: 1280, colourScheme: 'light', extent: 'all' },
  { width: 1280, colourScheme: 'dark', extent: 'colours' },
  { width: 360, colourScheme: 'dark', extent: 'colours' },
  { width: 360, colourScheme: 'light', extent: 'widths' },
];

/** The rules of axe that depend on colours. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

// The rules that run in the browser beside axe.
import type { BrowserRule } from './browser-rule.ts';
import { colourNamesThings } from './colour-names-things.ts';
import { backgroundWarning, drawnWords } from './drawn-content.ts';
import { hoverOnly } from './hover-only.ts';
import { labelFarAway, looksLikeHeading } from './layout.ts';
import { linkNotApparent } from './link-not-apparent.ts';
import { italicPassage, justifiedText, longLines, tightLines, tinyText, uppercaseByStyle } from './typography.ts';
import { visualOrder } from './visual-order.ts';

/** All of them, in the order in which they run. */
export const browserRules: readonly BrowserRule[] = [
  linkNotApparent,
  colourNamesThings,
  drawnWords,
  backgroundWarning,
  looksLikeHeading,
  labelFarAway,
  visualOrder,
  hoverOnly,
  uppercaseByStyle,
  italicPassage,
  justifiedText,
  tightLines,
  longLines,
  tinyText,
];

// The rules that run in the browser beside axe.
import type { BrowserRule } from './browser-rule.ts';
import { linkNotApparent } from './link-not-apparent.ts';

/** All of them, in the order in which they run. */
export const browserRules: readonly BrowserRule[] = [linkNotApparent];

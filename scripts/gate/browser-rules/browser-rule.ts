// A rule that needs what only a browser knows: styles as they are computed, boxes as they are laid out.
import type { Details, Level } from '../finding.ts';
import type { Kit } from './kit.ts';

/** One element that breaks a rule. */
export interface BrowserHit {
  element: Element;
  details?: Details;
  /** Where this one weighs more or less than the rule says. */
  level?: Level;
}

/** A rule that runs in the page; `check` uses nothing but its argument and what every page has. */
export interface BrowserRule {
  name: string;
  wcag: readonly string[];
  level: Level;
  /** Where it has to look: once, in both widths, or in every look because colours count. */
  looks: 'once' | 'widths' | 'all';
  check: (kit: Kit) => BrowserHit[];
}

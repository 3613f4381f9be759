// Runs the gate's own browser rules in a page that is open.
import type { Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { BrowserHit, BrowserRule } from '../browser-rules/browser-rule.ts';
import { browserRules } from '../browser-rules/browser-rules.ts';
import { type Kit, makeKit } from '../browser-rules/kit.ts';
import type { Finding } from '../finding.ts';
import { type FoundElement, findingOf } from './finding-of.ts';

/** Which rules a look needs: all of them in the first one, then only what may differ from it. */
export type Extent = 'all' | 'widths' | 'colours';

type RulesInPage = { belfryGate: { kit: Kit; rules: Record<string, (kit: Kit) => BrowserHit[]> } };

const runsIn: Record<Extent, readonly BrowserRule['looks'][]> = {
  all: ['once', 'widths', 'all'],
  widths: ['widths', 'all'],
  colours: ['all'],
};
// The rules travel as source text: once for each page that is reused, since a swapped document keeps them.
const source = `globalThis.belfryGate = { kit: (${makeKit})(), rules: {
${browserRules.map(({ name, check }) => `${JSON.stringify(name)}: ${check}`).join(',\n')}
} }`;

/** Puts kit and rules into the page, unless they are there. */
export async function bringRules(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'belfryGate' in globalThis))) await page.evaluate(source);
}

/** Runs the rules that `extent` asks for; sentences come from `say`. */
export async function runBrowserRules(options: { page: Page; extent: Extent; say: Say }): Promise<Finding[]> {
  const { page, extent, say } = options;
  const chosen = browserRules.filter(({ looks }) => runsIn[extent].includes(looks));
  await bringRules(page);
  const found = await page.evaluate(
    (names): FoundElement[] => {
      const { kit, rules } = (globalThis as unknown as RulesInPage).belfryGate;
      return names.flatMap((rule) =>
        (rules[rule]?.(kit) ?? []).map(({ element, details, level }) => {
          return { rule, selector: kit.selector(element), html: element.outerHTML.slice(0, 400), details, level };
        }),
      );
    },
    chosen.map(({ name }) => name),
  );
  return found.flatMap((each) => {
    const rule = chosen.find(({ name }) => name === each.rule);
    return rule ? findingOf({ rule, found: each, say }) : [];
  });
}

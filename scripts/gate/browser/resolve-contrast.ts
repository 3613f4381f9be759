// Decides contrasts that axe leaves open, where the colours behind a text can be computed.
import type { NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Kit } from '../browser-rules/kit.ts';
import { bringRules } from './run-browser-rules.ts';

type Verdict = 'passed' | 'failed' | 'open';
type KitInPage = { belfryGate: { kit: Kit } };

// Runs in the page.
function judge(selectors: (string | undefined)[]): Verdict[] {
  const { kit } = (globalThis as unknown as KitInPage).belfryGate;
  return selectors.map((selector) => {
    const element = selector && document.querySelector(selector);
    const grounds = element && kit.grounds(element);
    if (!grounds) return 'open';
    const style = getComputedStyle(element);
    const points = Number.parseFloat(style.fontSize) * 0.75;
    const needed = points >= 18 || (points >= 14 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ratios = grounds.map((ground) => kit.contrast(kit.ink(element, ground), ground));
    if (ratios.every((ratio) => ratio >= needed)) return 'passed';
    return ratios.every((ratio) => ratio < needed) ? 'failed' : 'open';
  });
}

/** Splits an undecided result of `color-contrast` into what fails after all and what stays open. */
export async function resolveContrast(
  page: Page,
  result: Result,
): Promise<{ failed: NodeResult[]; open: NodeResult[] }> {
  await bringRules(page);
  const own = ({ target }: NodeResult) =>
    target.length === 1 && typeof target[0] === 'string' ? target[0] : undefined;
  const verdicts = await page.evaluate(judge, result.nodes.map(own));
  const those = (verdict: Verdict) => result.nodes.filter((_, index) => verdicts[index] === verdict);
  return { failed: those('failed'), open: those('open') };
}

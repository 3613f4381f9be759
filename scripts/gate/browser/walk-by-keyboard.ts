// Walks through a page by the Tab key: every control is reached, shows that it has the focus, and lets it go again.
import type { Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from './finding-of.ts';
import { bringRules } from './run-browser-rules.ts';
import { type Step, stepInPage, watchInPage } from './walk-in-page.ts';

const RULES = {
  trap: { name: 'focus-trap', wcag: ['2.1.2'], level: 'violation' },
  unreached: { name: 'focus-unreached', wcag: ['2.1.1'], level: 'violation' },
  invisible: { name: 'focus-invisible', wcag: ['2.4.7'], level: 'violation' },
  hidden: { name: 'focus-hidden', wcag: ['2.4.11'], level: 'violation' },
} as const;
/** More controls than these tell no more of a page. */
const MOST_STEPS = 250;
/** As many presses on one control are none that a date or a video field would need. */
const PATIENCE = 12;

/** Walks through the page that is open, from its start to its end or to where the focus is held. */
export async function walkByKeyboard(options: { page: Page; say: Say; most?: number }): Promise<Finding[]> {
  const { page, say, most = MOST_STEPS } = options;
  const findings: Finding[] = [];
  const report = (rule: keyof typeof RULES, found: { selector: string; html: string }) =>
    findings.push(findingOf({ rule: RULES[rule], found, say }));
  await bringRules(page);
  const controls = await page.evaluate(watchInPage);
  const reached = new Set<number>();
  let last: Step | undefined;
  let stays = 0;
  let hasLeft = false;
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(stepInPage);
    if (!step) {
      // Past the last control the focus is at the browser's own, which a page cannot see; before it, a control gave it away.
      if (hasLeft || reached.size === controls.length) break;
      hasLeft = true;
      continue;
    }
    if (hasLeft && reached.has(step.index)) break;
    hasLeft = false;
    stays = step.index === last?.index ? stays + 1 : 0;
    const isCircle = step.index >= 0 && step.index !== last?.index && reached.has(step.index);
    if (stays >= PATIENCE && step.hasOwn) break;
    if (stays >= PATIENCE || (isCircle && reached.size < controls.length)) {
      report('trap', step);
      return findings;
    }
    if (isCircle) break;
    last = step;
    if (step.index < 0 || stays > 0) continue;
    reached.add(step.index);
    if (!step.shown) report('invisible', step);
    if (step.hidden) report('hidden', step);
  }
  if (reached.size < most && most === MOST_STEPS) {
    for (const [index, control] of controls.entries()) if (!reached.has(index)) report('unreached', control);
  }
  return findings;
}

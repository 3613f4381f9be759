// Finds what moves by itself for longer than five seconds, and what moves although the visitor asked for less motion.
import type { Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Kit } from '../browser-rules/kit.ts';
import type { Finding } from '../finding.ts';
import { type FoundElement, findingOf } from './finding-of.ts';
import { setLook } from './set-look.ts';

const RULES = {
  moving: { name: 'moving', wcag: ['2.2.2'], level: 'violation' },
  'motion-not-reduced': { name: 'motion-not-reduced', wcag: ['2.3.3'], level: 'warning' },
} as const;

// Runs in the page.
function findMoving(rule: keyof typeof RULES): FoundElement[] {
  const { kit } = (globalThis as unknown as { belfryGate: { kit: Kit } }).belfryGate;
  const limit = rule === 'moving' ? 5000 : 200;
  const elements = document.getAnimations().flatMap(({ effect, playState }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const end = effect?.getComputedTiming().endTime;
    if (!target || playState !== 'running' || typeof end !== 'number' || end <= limit || !kit.isSeen(target)) return [];
    return target.getBoundingClientRect().width > 20 ? [target] : [];
  });
  return [...new Set(elements)].map((element) => ({
    rule,
    selector: kit.selector(element),
    html: element.outerHTML.slice(0, 400),
  }));
}

/** Looks at the page with motion, then without. */
export async function findMotion(options: { page: Page; say: Say }): Promise<Finding[]> {
  const { page, say } = options;
  await setLook(page, { motion: true });
  const moving = await page.evaluate(findMoving, 'moving' as const);
  await setLook(page, {});
  const still = await page.evaluate(findMoving, 'motion-not-reduced' as const);
  return [...moving, ...still].map((found) => findingOf({ rule: RULES[found.rule as keyof typeof RULES], found, say }));
}

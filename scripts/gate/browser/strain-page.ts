// Puts the page that is shown under strain: 320 px wide, text twice as large, more room between lines and letters.
import type { Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Kit } from '../browser-rules/kit.ts';
import type { Finding } from '../finding.ts';
import { type FoundElement, findingOf } from './finding-of.ts';
import { bringRules } from './run-browser-rules.ts';
import { setLook } from './set-look.ts';

type KitInPage = { belfryGate: { kit: Kit } };

const RULES = {
  'wide-page': { name: 'wide-page', wcag: ['1.4.10'], level: 'violation' },
  'clipped-when-larger': { name: 'clipped-when-larger', wcag: ['1.4.4'], level: 'violation' },
  'clipped-when-spaced': { name: 'clipped-when-spaced', wcag: ['1.4.12'], level: 'violation' },
} as const;

// Runs in the page: text for which one has to scroll sideways and back in every line.
function findWide(): FoundElement[] {
  const { kit } = (globalThis as unknown as KitInPage).belfryGate;
  const width = document.documentElement.clientWidth;
  const found: Element[] = [];
  const isPage = (document.scrollingElement?.scrollWidth ?? 0) > width + 2;
  for (const element of document.body.querySelectorAll(
    'p, li, dd, dt, h1, h2, h3, h4, label, legend, input, button, select, textarea',
  )) {
    // Tables, programs and maps need both directions.
    if (element.closest('table, pre, code, svg, .leaflet-container, [role=application]') || !kit.isSeen(element))
      continue;
    const box = element.getBoundingClientRect();
    const scroller = element.closest('*:not(body, html)');
    let wide = isPage && box.right > width + 2 && box.left < width;
    for (let at: Element | null = scroller; at && at !== document.body; at = at.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(at).overflowX) || at.scrollWidth <= at.clientWidth + 8) continue;
      // A row of things that one moves through is scrolled in one direction alone.
      wide = box.width > at.clientWidth + 8;
      break;
    }
    if (wide && !found.some((each) => each.contains(element))) found.push(element);
  }
  return found
    .slice(0, 5)
    .map((element) => ({ rule: 'wide-page', selector: kit.selector(element), html: element.outerHTML.slice(0, 400) }));
}

// Runs in the page: boxes that hide a part of their text when it grows, and did not before.
function findClipped(strain: 'larger' | 'spaced'): FoundElement[] {
  const { kit } = (globalThis as unknown as KitInPage).belfryGate;
  const boxes = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => {
    const { overflowX, overflowY, lineClamp, webkitLineClamp } = getComputedStyle(each) as CSSStyleDeclaration & {
      lineClamp?: string;
    };
    const isCut = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    return (
      isCut &&
      (lineClamp ?? webkitLineClamp ?? 'none') === 'none' &&
      kit.isSeen(each) &&
      each.textContent?.trim() &&
      !each.closest('.leaflet-container, svg')
    );
  });
  const isClipped = (box: Element) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    const cuts = (value: string) => value === 'hidden' || value === 'clip';
    return (
      (cuts(overflowY) && box.scrollHeight > box.clientHeight + 2 && box.clientHeight > 2) ||
      (cuts(overflowX) && box.scrollWidth > box.clientWidth + 2 && box.clientWidth > 2)
    );
  };
  const before = new Set(boxes.filter(isClipped));
  const tight = (each: Element) => {
    const { lineHeight, fontSize } = getComputedStyle(each);
    return Number.parseFloat(lineHeight) < 0.95 * Number.parseFloat(fontSize);
  };
  const texts = kit.texts();
  const wasTight = new Set(texts.filter(tight));
  const undo: (() => void)[] = [];
  const keep = (element: HTMLElement) => {
    const hadStyle = element.hasAttribute('style');
    const { cssText } = element.style;
    undo.push(() => {
      // Writing the attribute back is what a policy may forbid.
      element.style.cssText = cssText;
      if (!hadStyle) element.removeAttribute('style');
    });
  };
  if (strain === 'larger') {
    const root = document.documentElement;
    const sizes = new Map(texts.map((each) => [each, Number.parseFloat(getComputedStyle(each).fontSize)]));
    keep(root);
    root.style.setProperty('font-size', '200%', 'important');
    // What is set in pixels does not follow the root.
    for (const [element, size] of sizes) {
      const now = Number.parseFloat(getComputedStyle(element).fontSize);
      if (now >= size * 1.6) continue;
      keep(element);
      element.style.setProperty('font-size', `${size * 2}px`, 'important');
    }
  } else {
    for (const element of texts) {
      keep(element);
      element.style.setProperty('line-height', '1.5', 'important');
      element.style.setProperty('letter-spacing', '0.12em', 'important');
      element.style.setProperty('word-spacing', '0.16em', 'important');
    }
  }
  const overlapping =
    strain === 'larger' ? texts.filter((each) => !wasTight.has(each) && tight(each) && kit.lines(each) >= 2) : [];
  const found = [...boxes.filter((each) => !before.has(each) && isClipped(each)), ...overlapping];
  const told = found.slice(0, 5).map((element) => ({
    rule: `clipped-when-${strain}`,
    selector: kit.selector(element),
    html: element.outerHTML.slice(0, 400),
  }));
  for (const step of undo.reverse()) step();
  return told;
}

/** What does not bear the strain; leaves the page as it was, in the look of a phone. */
export async function strainPage(options: { page: Page; say: Say }): Promise<Finding[]> {
  const { page, say } = options;
  await bringRules(page);
  await setLook(page, { width: 1280 });
  const larger = await page.evaluate(findClipped, 'larger' as const);
  const spaced = await page.evaluate(findClipped, 'spaced' as const);
  await setLook(page, { width: 320 });
  const wide = await page.evaluate(findWide);
  return [...larger, ...spaced, ...wide].map((found) =>
    findingOf({ rule: RULES[found.rule as keyof typeof RULES], found, say }),
  );
}

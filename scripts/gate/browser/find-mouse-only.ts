// Finds what answers to the mouse and cannot be reached by keyboard, by listening to who wants to be told of clicks.
import type { Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Kit } from '../browser-rules/kit.ts';
import type { Finding } from '../finding.ts';
import { type FoundElement, findingOf } from './finding-of.ts';

type Held = { belfryGate: { kit: Kit }; belfryClicked: Set<EventTarget> };

const RULE = { name: 'mouse-only', wcag: ['2.1.1'], level: 'violation' } as const;

/** Runs in the page before its own scripts. */
export function noteListeners(): void {
  const clicked = new Set<EventTarget>();
  (globalThis as unknown as Held).belfryClicked = clicked;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest) {
    if (['click', 'mousedown', 'mouseup', 'dblclick'].includes(type)) clicked.add(this ?? globalThis);
    return addEventListener.call(this ?? globalThis, type, ...rest);
  };
}

// Runs in the page: elements that want clicks, are no controls, hold none and stand in none.
function findClicked(): FoundElement[] {
  const { belfryGate, belfryClicked } = globalThis as unknown as Held;
  // What a script alone can focus, such as the aim of a skip link, makes no control of what is in it.
  const controls =
    'a[href], area, button, input, select, textarea, summary, label, iframe, video, audio, dialog, [tabindex]:not([tabindex^="-"]), [contenteditable]';
  const rest = '[tabindex], html, body, main, form, script, style, .leaflet-container *';
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((each) => belfryClicked.has(each) || each.onclick || each.onmousedown)
    .filter((each) => !each.matches(`${controls}, ${rest}`) && !each.closest(controls) && !each.querySelector(controls))
    .map((each) => {
      const html = each.outerHTML.slice(0, 400);
      return { rule: 'mouse-only', selector: belfryGate.kit.selector(each), html };
    });
}

/** Looks at the page that is open, where its scripts have run; `noteListeners` ran before them. */
export async function findMouseOnly(options: { page: Page; say: Say }): Promise<Finding[]> {
  const { page, say } = options;
  return (await page.evaluate(findClicked)).map((found) => findingOf({ rule: RULE, found, say }));
}

// Finds what answers to the mouse and cannot be reached by keyboard; only the browser knows who listens to what.
import type { CDPSession, Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Kit } from '../browser-rules/kit.ts';
import type { Finding } from '../finding.ts';
import { type FoundElement, findingOf } from './finding-of.ts';

const RULE = { name: 'mouse-only', wcag: ['2.1.1'], level: 'violation' } as const;
const MOUSE = ['click', 'mousedown', 'mouseup', 'dblclick'];

type Held = { belfryGate: { kit: Kit }; belfryCandidates: Element[] };

// Runs in the page: elements that are no controls, hold none and stand in none.
const CANDIDATES = `globalThis.belfryCandidates = (() => {
  const controls = 'a[href], area, button, input, select, textarea, summary, label, iframe, video, audio, dialog, [tabindex], [contenteditable]';
  return [...document.querySelectorAll('body *')].filter(
    (each) => !each.matches(controls) && !each.closest(controls) && !each.querySelector(controls) &&
      !each.matches('html, body, main, form, script, style, br, svg *') && !each.closest('.leaflet-container'),
  ).slice(0, 1500);
})()`;

async function listenersOf(session: CDPSession, objectId: string): Promise<string[]> {
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
  return listeners.map(({ type }) => type);
}

/** Looks at the page that is open, where its scripts have run. */
export async function findMouseOnly(options: { page: Page; say: Say }): Promise<Finding[]> {
  const { page, say } = options;
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: CANDIDATES });
  if (!result.objectId) return [];
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  const found: number[] = [];
  for (const { name, value } of properties) {
    if (!value?.objectId || !/^\d+$/.test(name)) continue;
    const types = await listenersOf(session, value.objectId);
    if (types.some((type) => MOUSE.includes(type))) found.push(Number(name));
  }
  const told: FoundElement[] = await page.evaluate((indexes) => {
    const { belfryGate, belfryCandidates } = globalThis as unknown as Held;
    return indexes.flatMap((index) => {
      const element = belfryCandidates[index];
      return element
        ? { rule: 'mouse-only', selector: belfryGate.kit.selector(element), html: element.outerHTML.slice(0, 400) }
        : [];
    });
  }, found);
  await session.detach();
  return told.map((each) => findingOf({ rule: RULE, found: each, say }));
}

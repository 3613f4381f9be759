// Runs axe-core in a page that is open, and gives what it says as it says it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const resolve = createRequire(import.meta.url).resolve;
const cached = new Map<string, Promise<string>>();

/** WCAG 2.0, 2.1 and 2.2, levels A and AA, by axe's names. */
export const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What a run of axe is asked for. */
export interface AxeRequest {
  tags?: readonly string[];
  /** Only these rules run; `tags` count for nothing then. */
  onlyRules?: readonly string[];
  withoutRules?: readonly string[];
  /** The language of its sentences; English where axe has no other. */
  language?: string;
}

/** What axe found, and what it could not decide. */
export type AxeAnswer = Pick<AxeResults, 'violations' | 'incomplete'>;

type AxeWindow = { axe: { run: (options: RunOptions) => Promise<AxeResults>; configure: (given: object) => void } };

function load(path: string): Promise<string> {
  const known = cached.get(path) ?? readFile(resolve(path), 'utf8');
  cached.set(path, known);
  return known;
}

async function sentences(language: string): Promise<string> {
  const text = await load(`axe-core/locales/${language}.json`).catch(() => '');
  return text && `axe.configure({ locale: ${text} });`;
}

/** Puts axe into each frame that does not have it yet; a document that is swapped keeps it. */
async function bringAxe(page: Page, language: string): Promise<void> {
  await Promise.all(
    page.frames().map(async (frame) => {
      if (await frame.evaluate(() => 'axe' in globalThis)) return;
      await frame.evaluate((await load('axe-core/axe.min.js')) + (language === 'en' ? '' : await sentences(language)));
    }),
  );
}

/** Runs axe on the page as it stands. */
export async function runAxe(page: Page, request: AxeRequest = {}): Promise<AxeAnswer> {
  const { tags = WCAG_TAGS, onlyRules, withoutRules = [], language = 'en' } = request;
  await bringAxe(page, language);
  const options: RunOptions = {
    runOnly: onlyRules ? { type: 'rule', values: [...onlyRules] } : { type: 'tag', values: [...tags] },
    rules: Object.fromEntries(withoutRules.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations', 'incomplete'],
  };
  return page.evaluate(async (given) => {
    const { violations, incomplete } = await (globalThis as unknown as AxeWindow).axe.run(given);
    const kept = (results: Result[]) => results.filter(({ nodes }) => nodes.length > 0);
    return { violations: kept(violations), incomplete: kept(incomplete) };
  }, options);
}

// Runs axe-core on pages in a browser, and tells what it finds in lines that can be read.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { swapDocument } from './swap-document.ts';

export type AxeOptions = {
  /** Width of the viewport in CSS pixels; 1280 when left out. */
  width?: number;
  colourScheme?: 'light' | 'dark';
  /** Also tell what axe could not decide, in lines that start with `undecided`. */
  undecided?: boolean;
  /** Rules that are not to run, by axe's name. */
  withoutRules?: string[];
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const height = 800;
const longestHtml = 160;
let source: Promise<string> | undefined;

/** Runs axe on the page that is open, after setting the width and colour scheme; returns one line for each fault. */
export async function axePage(page: Page, options: AxeOptions = {}): Promise<string[]> {
  await appear(page, options);
  return runAxe(page, options);
}

/**
 * Runs axe on `html` as the page at `baseUrl` would look, some three times faster than going there: the document of
 * `page` is replaced, and stylesheets are fetched as usual (`mountSite` or a server answers). Scripts do not run, so
 * pages that build themselves by script need `axePage`. Use a page for this alone, one call at a time.
 */
export async function axeBySwap(
  options: { page: Page; html: string; baseUrl: string } & AxeOptions,
): Promise<string[]> {
  await appear(options.page, options);
  await swapDocument(options);
  return runAxe(options.page, options);
}

// Without motion nothing is measured half-way through a transition.
async function appear(page: Page, options: AxeOptions): Promise<void> {
  const width = options.width ?? 1280;
  const size = page.viewportSize();
  if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: options.colourScheme ?? 'light', reducedMotion: 'reduce' });
}

async function runAxe(page: Page, options: AxeOptions): Promise<string[]> {
  await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => 'axe' in globalThis)
        .then(async (present) => {
          if (!present) await frame.evaluate(await axeSource());
        }),
    ),
  );
  const runOptions: RunOptions = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries((options.withoutRules ?? []).map((rule) => [rule, { enabled: false }])),
    resultTypes: options.undecided ? ['violations', 'incomplete'] : ['violations'],
  };
  const { violations, incomplete } = await page.evaluate(async (given) => {
    const { axe } = globalThis as unknown as { axe: { run: (given: RunOptions) => Promise<AxeResults> } };
    const { violations, incomplete } = await axe.run(given);
    return { violations, incomplete };
  }, runOptions);
  const undecided = options.undecided ? incomplete : [];
  return [...violations.flatMap(lines), ...undecided.flatMap(lines).map((line) => `undecided ${line}`)];
}

function lines(result: Result): string[] {
  return result.nodes.map(
    (node) => `${result.id}: ${selector(node)} ${shorten(node.html)} (${reason(node) || result.help})`,
  );
}

function selector(node: NodeResult): string {
  return node.target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' in frame ');
}

function reason(node: NodeResult): string {
  return [...node.any, ...node.all, ...node.none][0]?.message ?? '';
}

function shorten(html: string): string {
  const line = html.replace(/\s+/g, ' ');
  return line.length > longestHtml ? `${line.slice(0, longestHtml)}…` : line;
}

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

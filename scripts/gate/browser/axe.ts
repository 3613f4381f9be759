// Runs axe-core on pages in a browser, and tells what it finds in lines that can be read.
import type { NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { runAxe } from './run-axe.ts';
import { setLook } from './set-look.ts';
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

const longestHtml = 160;

/** Runs axe on the page that is open, after setting the width and colour scheme; returns one line for each fault. */
export async function axePage(page: Page, options: AxeOptions = {}): Promise<string[]> {
  await setLook(page, options);
  return linesOf(page, options);
}

/**
 * Runs axe on `html` as the page at `baseUrl` would look, some three times faster than going there: the document of
 * `page` is replaced, and stylesheets are fetched as usual (`mountSite` or a server answers). Scripts do not run, so
 * pages that build themselves by script need `axePage`. Use a page for this alone, one call at a time.
 */
export async function axeBySwap(
  options: { page: Page; html: string; baseUrl: string } & AxeOptions,
): Promise<string[]> {
  await setLook(options.page, options);
  await swapDocument(options);
  return linesOf(options.page, options);
}

async function linesOf(page: Page, options: AxeOptions): Promise<string[]> {
  const { violations, incomplete } = await runAxe(page, { withoutRules: options.withoutRules ?? [] });
  const undecided = options.undecided ? incomplete : [];
  return [...violations.flatMap(lines), ...undecided.flatMap(lines).map((line) => `undecided ${line}`)];
}

function lines(result: Result): string[] {
  return result.nodes.map(
    (node) => `${result.id}: ${selectorOf(node)} ${shorten(node.html)} (${reason(node) || result.help})`,
  );
}

/** Where an element stands, through shadow trees and frames. */
export function selectorOf(node: Pick<NodeResult, 'target'>): string {
  return node.target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' in frame ');
}

function reason(node: NodeResult): string {
  return [...node.any, ...node.all, ...node.none][0]?.message ?? '';
}

function shorten(html: string): string {
  const line = html.replace(/\s+/g, ' ');
  return line.length > longestHtml ? `${line.slice(0, longestHtml)}…` : line;
}

// Opens a demo town in a browser, as its host would send it: from its folder, with its own headers.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { headersFor, parseHeaders } from '../../content/derive/headers/parse-headers.ts';
import { type MountedSite, mountSite } from '../browser/mount-site.ts';
import type { DemoPage, DemoTown } from './describe-town.ts';
import { onePageOfEveryKind } from './page-kinds.ts';

/** A town in a browser, with all that the browser complains about. */
export interface OpenTown {
  context: BrowserContext;
  problems: MountedSite;
}

/** A new browser context in which the town's address answers. */
export async function openTown(
  options: { browser: Browser; town: DemoTown } & BrowserContextOptions,
): Promise<OpenTown> {
  const { browser, town, ...contextOptions } = options;
  const { folder, origin } = town;
  const context = await browser.newContext({ baseURL: origin, ...contextOptions });
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const headers = (path: string) => Object.fromEntries(headersFor(rules, path));
  return { context, problems: await mountSite({ context, folder, origin, headers }) };
}

/** The HTML of a page. */
export const htmlOf = (town: DemoTown, page: DemoPage): string => readFileSync(join(town.folder, page.file), 'utf8');

/** One page of every kind of a town. */
export const samplePages = (town: DemoTown): DemoPage[] =>
  onePageOfEveryKind({ town, sizeOf: ({ file }) => statSync(join(town.folder, file)).size });

/** The first page of a kind in a language. */
export function pageOf(town: DemoTown, kind: string, language = town.languages[0]): DemoPage {
  const page = town.pages.find((each) => each.kind === kind && each.language === language);
  if (!page) throw new Error(`${town.id} has no page of the kind ${kind} in ${language}`);
  return page;
}

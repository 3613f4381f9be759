// The pages with one seeded failure each, where they are at hand, and what the rules say of them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPage, checkTogether } from '../../scripts/gate/check-html.ts';
import { checkSite } from '../../scripts/gate/check-site.ts';
import { openGateMemory } from '../../scripts/gate/gate-memory.ts';
import type { Answer, GatePage, GateSite } from '../../scripts/gate/gate-site.ts';
import { readHtmlSite } from '../../scripts/gate/html-site.ts';
import { mediaType } from '../../scripts/media-types.ts';
import type { FailureCase } from './failure-cases.ts';

const folder = fileURLToPath(new URL('../../../shared/cases/accessibility-failures', import.meta.url));

/** Whether the pages are there; nobody on this project wrote them, and they are no part of it. */
export const hasFailurePages = existsSync(folder);

/** The names of all pages, without `.html`. */
export const failurePages = (): string[] =>
  readdirSync(`${folder}/tests`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length));

/** The HTML of a page. */
export const readFailurePage = (name: string): string => readFileSync(`${folder}/tests/${name}.html`, 'utf8');

/** What answers beside the pages: their styles, scripts and pictures. */
function answer(pathname: string): Answer | undefined {
  const file = folder + decodeURI(pathname);
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
  return isFile ? { type: mediaType(file), body: readFileSync(file) } : undefined;
}

/** A page as its case mends it: the sound twin. */
export function soundTwin(name: string, { mend }: FailureCase): string {
  return mend.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`“${from}” is not in ${name}`);
    return changed;
  }, readFailurePage(name));
}

/** The rules of all layers that say something of each page, whether its links lead to something left out. */
export async function rulesOfAllLayers(htmlByName: ReadonlyMap<string, string>): Promise<Map<string, string[]>> {
  const pages = [...htmlByName].map(([name, html]): GatePage => {
    const path = `tests/${name}.html`;
    return { path, address: `/${encodeURI(path)}`, html, kind: name };
  });
  const site: GateSite = {
    origin: 'https://cases.example',
    pages,
    answer: (pathname) => {
      const page = pages.find(({ address }) => decodeURI(address) === decodeURI(pathname));
      return page ? { type: 'text/html; charset=utf-8', body: page.html } : answer(pathname);
    },
  };
  const memory = openGateMemory({ version: '', forget: true });
  const { pages: told } = await checkSite({ site, memory, language: 'en', browser: true });
  return new Map(
    told.map(({ path, findings }) => [
      path.slice('tests/'.length, -'.html'.length),
      [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== 'link-broken'),
    ]),
  );
}

/**
 * The names of the rules over HTML that find something on a page of the collection, or on a page in its place.
 * Whether its links lead to something is left out: the pages come without those that they lead to.
 */
export function rulesThatFire(name: string, html: string): string[] {
  const path = `tests/${name}.html`;
  const site = readHtmlSite({
    origin: 'https://cases.example',
    pages: [{ path, address: `/${path}`, html }],
    answer,
  });
  const together = checkTogether(site, { language: 'en' }).get(path) ?? [];
  const findings = [...site.pages.flatMap((page) => checkPage(page.read(), { language: 'en' })), ...together];
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== 'link-broken');
}

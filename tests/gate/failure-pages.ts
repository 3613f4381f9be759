// The pages with one seeded failure each, where they are at hand, and what the rules over HTML say of them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPage, checkTogether } from '../../scripts/gate/check-html.ts';
import { readHtmlSite } from '../../scripts/gate/html-site.ts';

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

/** The pages of which axe says something, by the list that came with the collection. */
export function caughtByAxe(): Set<string> {
  const [list = ''] = readdirSync(folder).filter((name) => name.startsWith('missed-by-axe'));
  const missed = new Set(
    readFileSync(`${folder}/${list}`, 'utf8')
      .split('\n')
      .map((line) => line.replace(/\.html(?: \[.*)?$/, '')),
  );
  return new Set(failurePages().filter((name) => !missed.has(name)));
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
    answer: (pathname) => {
      const file = folder + decodeURI(pathname);
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? { type: '', body: readFileSync(file) } : undefined;
    },
  });
  const together = checkTogether(site, { language: 'en' }).get(path) ?? [];
  const findings = [...site.pages.flatMap((page) => checkPage(page, { language: 'en' })), ...together];
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== 'link-broken');
}

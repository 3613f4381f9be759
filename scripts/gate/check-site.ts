// Looks at the built pages of a site in the second and the third layer, and puts together what both found.

import { checkPage, checkTogether } from './check-html.ts';
import { type BrowserWork, checkInBrowser } from './check-in-browser.ts';
import type { Finding, Layer, PageReport } from './finding.ts';
import { type GateMemory, htmlKey } from './gate-memory.ts';
import type { GateSite } from './gate-site.ts';
import { gateSay } from './gate-words.ts';
import { type KnownHtml, readHtmlSite } from './html-site.ts';

/** What the built pages were found to be like. */
export interface SiteReport {
  pages: PageReport[];
  work: BrowserWork;
}

/** The HTML of an element, as both layers quote it. */
const quote = ({ where }: Finding): string => where.split(' — ').slice(1).join(' — ').slice(0, 60);

/** axe says less of how to mend what a rule over HTML has found too, of the same element and the same criterion. */
function withoutTwins(html: readonly Finding[], browser: readonly Finding[]): Finding[] {
  const isTwin = (one: Finding) => (other: Finding) =>
    quote(one) === quote(other) && one.wcag.some((criterion) => other.wcag.includes(criterion));
  return [...html, ...browser.filter((each) => !html.some(isTwin(each)))];
}

/** A question about a component is asked where it comes up first. */
function askOnce(pages: readonly PageReport[]): void {
  const asked = new Set<unknown>();
  for (const page of pages) {
    page.findings = page.findings.filter(({ details }) => {
      const component = details?.component;
      if (component === undefined) return true;
      return !asked.has(component) && asked.add(component);
    });
  }
}

/** Checks every page of a site; `browser: false` leaves out the third layer. */
export async function checkSite(options: {
  site: GateSite;
  memory: GateMemory;
  language: string;
  browser: boolean;
  onPage?: (done: number, all: number) => void;
}): Promise<SiteReport> {
  const { site, memory, language, browser, onPage } = options;
  const html = readHtmlSite(site, memory);
  const together = checkTogether(html, { language });
  const say = gateSay(language);
  const seen = browser ? await checkInBrowser({ site, memory, say, language, ...(onPage && { onPage }) }) : undefined;
  const pages = html.pages.map((page, index): PageReport => {
    const key = htmlKey(site.pages[index]?.html ?? '');
    const own = memory.recall<KnownHtml>(key)?.findings ?? checkPage(page.read(), { language });
    memory.learn(key, { findings: own, facts: page.facts } satisfies KnownHtml);
    const findings = [...own, ...(together.get(page.path) ?? [])];
    const layers: Layer[] = browser ? ['html', 'browser'] : ['html'];
    return { path: page.path, layers, findings: withoutTwins(findings, seen?.findings.get(page.path) ?? []) };
  });
  askOnce(pages);
  return { pages, work: seen?.work ?? { looked: 0, remembered: 0, used: 0 } };
}

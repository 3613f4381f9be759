// A site as rules over HTML look at it: what each of its pages says, and how its other addresses answer.
import type { Finding } from './finding.ts';
import { type GateMemory, htmlKey } from './gate-memory.ts';
import type { GatePage, GateSite } from './gate-site.ts';
import { type HtmlPage, readHtml } from './html-page.ts';
import { factsOf, type PageFacts } from './page-facts.ts';

/** One page among others; it is read only when its facts do not say enough. */
export interface SitePage {
  readonly path: string;
  readonly facts: PageFacts;
  read(): HtmlPage;
}

/** All pages that are checked together. */
export interface HtmlSite extends Pick<GateSite, 'origin' | 'answer' | 'missing'> {
  readonly pages: readonly SitePage[];
}

function sitePage(page: GatePage, known: PageFacts | undefined): SitePage {
  let html: HtmlPage | undefined;
  const read = (): HtmlPage => {
    html ??= readHtml(page);
    return html;
  };
  return { path: page.path, facts: known ?? factsOf(read()), read };
}

/** What is remembered of a page as it is written. */
export interface KnownHtml {
  findings: Finding[];
  facts: PageFacts;
}

/** Reads the pages of a site, but for those of which a memory holds all that is asked. */
export function readHtmlSite({ origin, answer, missing, pages }: GateSite, memory?: GateMemory): HtmlSite {
  const known = ({ html }: GatePage) => memory?.recall<KnownHtml>(htmlKey(html))?.facts;
  return { origin, answer, missing, pages: pages.map((page) => sitePage(page, known(page))) };
}

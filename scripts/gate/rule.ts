// What a rule over HTML is, and what it hands over.
import type { Details, Level } from './finding.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';
import type { HtmlSite, SitePage } from './html-site.ts';

/** One place that breaks a rule. */
export interface Hit {
  at: HtmlElement;
  details?: Details;
  /** Where this place weighs less (or more) than the rule usually does. */
  level?: Level;
}

/** One place on one page of a site; `at` is the element's number among all of the page. */
export interface SiteHit extends Omit<Hit, 'at'> {
  page: SitePage;
  at: number;
}

interface About {
  name: string;
  wcag: readonly string[];
  level: Level;
}

/** A rule that needs no more than one page. */
export interface PageRule extends About {
  check(page: HtmlPage): Iterable<Hit>;
}

/** A rule that compares pages with each other, or looks at other files. */
export interface SiteRule extends About {
  checkSite(site: HtmlSite): Iterable<SiteHit>;
}

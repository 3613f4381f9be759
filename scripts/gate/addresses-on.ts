// The addresses of its own site to which a page leads: by links, and by what it shows.
import { addressOf } from './gate-site.ts';
import type { Naming, PageFacts } from './page-facts.ts';

/** Where a page leads, and by which element; `url` is on the page's own origin. */
export interface Lead extends Naming {
  url: URL;
}

/** Every address of the site itself on one of its pages, with and without `#`. */
export function* addressesOn(page: { path: string; facts: PageFacts }, origin: string): Generator<Lead> {
  const own = new URL(origin).origin;
  const here = new URL(page.facts.base ?? '', own + addressOf(page.path));
  for (const naming of page.facts.names) {
    const url = URL.parse(naming.value, here);
    if (url?.origin === own) yield { ...naming, url };
  }
}

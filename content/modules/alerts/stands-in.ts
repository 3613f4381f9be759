// Whether a page is in a section of the site: a collection, or a page with all that stands below it.
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';

/** The sections that one address names: its list's collection, its entry's, and the page that it is itself. */
function sectionsOf({ kind, entry }: Page): (string | undefined)[] {
  return [kind.split('/')[0], entry?.collection, entry?.collection === 'pages' ? entry.slug : undefined];
}

/** Looks from the page upwards to the home page. */
export function standsIn(options: { site: Site; page: Page; section: string }): boolean {
  const { site, page, section } = options;
  const seen = new Set<Page>();
  for (let at: Page | undefined = page; at && !seen.has(at); ) {
    if (sectionsOf(at).includes(section)) return true;
    seen.add(at);
    at = at.parent === undefined ? undefined : site.page(at.parent);
  }
  return false;
}

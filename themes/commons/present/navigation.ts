// Where a page stands: the menus of the town and of a mini-site, and the way down to the page.
import type { Page, SiteLink } from '../../../content/model/page.ts';
import type { Site } from '../../../content/model/site.ts';

const menus = new WeakMap<Site, Map<string, SiteLink[]>>();

/** A link to a page of the site, marked with its language where its title is in another one. */
export function pageLink(page: Page): SiteLink {
  const language = page.entry?.language;
  return { title: page.title, path: page.path, language: language === page.language ? undefined : language };
}

// Kept per site: every page shows the same menus, and a town may have thousands of pages.
function menusOf(site: Site): Map<string, SiteLink[]> {
  const known = menus.get(site);
  if (known) return known;
  const made = new Map<string, SiteLink[]>();
  const listed = [...site.pages].filter((page) => page.menu !== undefined);
  for (const page of listed.sort((a, b) => (a.menu ?? 0) - (b.menu ?? 0))) {
    const key = `${page.language}|${page.scope}`;
    made.set(key, [...(made.get(key) ?? []), pageLink(page)]);
  }
  menus.set(site, made);
  return made;
}

/** The main menu of the town, or of the mini-site `scope`. */
export const menu = (site: Site, language: string, scope = ''): readonly SiteLink[] =>
  menusOf(site).get(`${language}|${scope}`) ?? [];

const footers = new WeakMap<Site, Map<string, SiteLink[]>>();

/** The town's pages that want to be linked at the foot of every page. */
export function footerLinks(site: Site, language: string): readonly SiteLink[] {
  let known = footers.get(site);
  if (!known) {
    const pages = [...site.pages].filter((page) => page.footer !== undefined && !page.scope);
    const sorted = pages.sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
    const byLanguage = Map.groupBy(sorted, (page) => page.language);
    known = new Map([...byLanguage].map(([each, found]) => [each, found.map(pageLink)]));
    footers.set(site, known);
  }
  return known.get(language) ?? [];
}

/** The mini-site a page belongs to; its owner's own page is the mini-site's front page. '' for none. */
export function miniSiteOf(site: Site, page: Page): string {
  if (page.scope) return page.scope;
  const entry = page.entry;
  const owns = entry && site.collections.get(entry.collection)?.miniSites && site.scopes.includes(entry.slug);
  return owns ? entry.slug : '';
}

/** The page above, or undefined for the home page. */
export const parentOf = (site: Site, page: Page): Page | undefined =>
  page.parent === undefined ? undefined : site.page(page.parent);

/** The pages from the home page down to the one above `page`. */
export function breadcrumbs(site: Site, page: Page): SiteLink[] {
  const above: SiteLink[] = [];
  const seen = new Set([page.path]);
  for (let at = parentOf(site, page); at && !seen.has(at.path); at = parentOf(site, at)) {
    above.unshift(pageLink(at));
    seen.add(at.path);
  }
  return above;
}

/** How a link tells that it leads to this page or to a section the page is in. */
export function currentState(link: Pick<SiteLink, 'path'>, page: Page): 'page' | 'true' | undefined {
  if (link.path === page.path) return 'page';
  return page.path.startsWith(link.path) ? 'true' : undefined;
}

// The tree of a site's pages: what a visitor reads as its map.
import type { Page, SiteLink } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';

/** A page and the pages below it. */
export interface Branch extends SiteLink {
  readonly branches: readonly Branch[];
}

/** Pages of lists beyond the first, and dated entries, would drown the rest: their lists stand for them. */
function isShown(site: Site, page: Page): boolean {
  if (page.list && (page.list.number > 1 || page.list.filter)) return false;
  if (page.kind === 'town/a-to-z' || page.kind === 'town/site-map') return false;
  const publication = page.entry && site.collections.get(page.entry.collection)?.publication;
  return !publication?.feed && !publication?.calendar && page.indexed !== false;
}

/** The pages below the home page; those of the main menu first, in its order. */
export function siteTree(options: { site: Site; language: string; menu: readonly SiteLink[] }): Branch[] {
  const { site, language, menu } = options;
  const home = site.path('', language);
  const shown = [...site.pages].filter((page) => page.language === language && isShown(site, page));
  const below = Map.groupBy(shown, ({ parent }) => parent);
  const order = new Map(menu.map(({ path }, index) => [path, index]));
  const collator = new Intl.Collator(language, { numeric: true });
  const place = ({ path }: Page) => order.get(path) ?? menu.length;
  const branchesOf = (path: string, above: ReadonlySet<string>): Branch[] =>
    (below.get(path) ?? [])
      .filter((page) => !above.has(page.path))
      .toSorted((a, b) => place(a) - place(b) || collator.compare(a.title, b.title))
      .map((page) => ({
        title: page.title,
        path: page.path,
        language: page.fallback ? page.entry?.language : undefined,
        branches: branchesOf(page.path, new Set([...above, page.path])),
      }));
  return branchesOf(home, new Set([home]));
}

// A page and the way to it as schema.org describes them.
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { type Node, node } from './node.ts';
import { idOfWebsite } from './town-node.ts';

/** The pages from the home page down to this one. */
function trail(site: Site, page: Page): Page[] {
  const pages: Page[] = [];
  for (let at: Page | undefined = page; at && !pages.includes(at); ) {
    pages.unshift(at);
    at = at.parent === undefined ? undefined : site.page(at.parent);
  }
  const home = site.page(site.path('', page.language));
  return home && !pages.includes(home) ? [home, ...pages] : pages;
}

/** The breadcrumbs of a page, or undefined where there is only one. */
export function breadcrumbNode(site: Site, page: Page): Node | undefined {
  const pages = trail(site, page);
  if (pages.length < 2) return undefined;
  const items = pages.map(({ title, path }, index) =>
    node('ListItem', { position: index + 1, name: title, item: site.origin + path }),
  );
  return node('BreadcrumbList', { '@id': `${site.origin}${page.path}#breadcrumbs`, itemListElement: items });
}

/** The page itself. */
export function pageNode(options: { site: Site; page: Page; breadcrumbs: Node | undefined }): Node {
  const { site, page, breadcrumbs } = options;
  const url = site.origin + page.path;
  return node(page.list ? 'CollectionPage' : 'WebPage', {
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: page.fallback ? (page.entry?.language ?? page.language) : page.language,
    isPartOf: { '@id': idOfWebsite(site) },
    breadcrumb: breadcrumbs && { '@id': breadcrumbs['@id'] },
  });
}

// What a page is about, for programs: JSON-LD with the words of schema.org.
import type { Collection } from '../../model/collection.ts';
import { entryNext } from '../../model/event-dates.ts';
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { withDetails } from './details.ts';
import { type Node, node } from './node.ts';
import { breadcrumbNode, pageNode } from './page-nodes.ts';
import { idOf, typeOf } from './reference.ts';
import { townNode, websiteNode } from './town-node.ts';
import { propertiesOf } from './values.ts';

/** The thing that a page's entry describes; a page that only describes itself adds to the page's own node. */
function withEntry(site: Site, page: Page, own: Node): Node[] {
  const { entry, language } = page;
  const more = page.jsonLd?.();
  const fields = entry && site.collections.get(entry.collection)?.fields;
  const type = entry && typeOf(site, entry);
  if (!entry || !fields || !type) return [{ ...own, ...more }];
  if (page.part !== undefined) return [{ ...own, about: { '@id': idOf(site, entry) } }];
  const collection = site.collections.get(entry.collection) as Collection;
  const { values } = entryNext(collection, entry, site.today);
  const properties = propertiesOf(fields, values, { site, language, entry });
  const details = withDetails(type, { site, entry, page, properties });
  if (type.endsWith('Page')) return [node(undefined, { ...details, ...own, '@type': type, ...more })];
  const id = idOf(site, entry);
  const thing = node(type, { '@id': id, name: entry.values.title, url: site.origin + page.path, ...details, ...more });
  return [{ ...own, mainEntity: { '@id': id } }, thing];
}

/**
 * The graph of a page: the page, the way to it, what its entry describes; on the home page the town and its website.
 * @returns an object to be written with `jsonLdText`
 */
export function jsonLd({ site, page }: { site: Site; page: Page }): object {
  const breadcrumbs = breadcrumbNode(site, page);
  const graph = withEntry(site, page, pageNode({ site, page, breadcrumbs }));
  if (breadcrumbs) graph.push(breadcrumbs);
  if (page.path === site.path('', page.language))
    graph.push(websiteNode(site, page.language), townNode(site, page.language));
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** The text of a graph for a `<script type="application/ld+json">`: nothing in it can end the script. */
export const jsonLdText = (graph: object): string =>
  JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

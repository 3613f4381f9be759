// An entry that another one names, described in short.
import type { Entry } from '../../model/entry.ts';
import type { Address } from '../../model/fields/address.ts';
import type { GeoPosition } from '../../model/fields/position.ts';
import type { Site } from '../../model/site.ts';
import { type Context, type Node, node } from './node.ts';
import { addressNode, geoNode } from './where.ts';

/** The schema.org type of an entry, if it has one. */
export function typeOf(site: Site, entry: Entry): string | undefined {
  const type = site.collections.get(entry.collection)?.publication.schemaType;
  return typeof type === 'function' ? type(entry.values) : type;
}

/** What identifies an entry in all graphs of the site: its address in the town's first language. */
export const idOf = (site: Site, entry: Entry): string => `${site.origin}${site.entryHref(entry, site.language)}#it`;

/** An entry in short. */
export function entryReference(target: Entry, site: Site, language: string): Node {
  const { address, position } = target.values as { address?: Address; position?: GeoPosition };
  const type = typeOf(site, target) ?? 'Thing';
  return node(type, {
    '@id': idOf(site, target),
    name: target.values.title,
    url: site.origin + site.entryHref(target, language),
    address: address && addressNode(address, site.town.country),
    // Organisations have no position of their own in schema.org.
    geo: position && !type.endsWith('Organization') ? geoNode(position) : undefined,
  });
}

/** The entry `slug` of the collection `to` in short, or undefined when there is none. */
export function referenceNode(to: string, slug: string, { site, language, entry }: Context): Node | undefined {
  const target = site.resolve(to, slug, language, entry.scope);
  return target && entryReference(target, site, language);
}

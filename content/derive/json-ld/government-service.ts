// What schema.org wants to know of a service of the town: for whom, by whom, where it is for, and the ways to it.
import type { Entry } from '../../model/entry.ts';
import type { Address } from '../../model/fields/address.ts';
import type { Localised } from '../../model/fields/localised.ts';
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { topicLabel, topicsOf } from '../published-lists.ts';
import { type Node, node } from './node.ts';
import { entryReference } from './reference.ts';
import { areaServed, townReference } from './town-node.ts';
import { addressNode } from './where.ts';

interface ServiceValues {
  audience?: string;
  access?: { online?: string; places?: string[] };
  serviceType?: Localised;
  identifier?: string;
  unit?: string;
  unitName?: Localised;
}

/** Where one goes for the service: its place, or the town's house. */
function location(site: Site, slug: string | undefined, language: string): Node {
  const place = slug ? site.find('places', slug, language) : undefined;
  const { contact, country, name } = site.town;
  const own = (place?.values as { address?: Address } | undefined)?.address;
  return node('Place', {
    name: place?.values.title ?? site.text(contact.name ?? name, language),
    address: addressNode(own ?? contact.address, country),
  });
}

/** Who answers for it within the town: its department, or a unit that has no page. */
function unitNode(site: Site, values: ServiceValues, language: string): Node | undefined {
  const department = values.unit ? site.find('departments', values.unit, language) : undefined;
  if (department) return entryReference(department, site, language);
  return values.unitName === undefined
    ? undefined
    : node('GovernmentOrganization', { name: site.text(values.unitName, language) });
}

/** The properties of a `GovernmentService`; each place is a channel of its own, and all have the address on the web. */
export function governmentService(options: { site: Site; entry: Entry; page: Page; properties: Node }): Node {
  const { site, entry, page, properties } = options;
  const values = entry.values as unknown as ServiceValues;
  const { language } = page;
  const serviceUrl = values.access?.online ?? site.origin + page.path;
  const places = values.access?.places?.length ? values.access.places : [undefined];
  const topic = topicsOf(entry)[0];
  const servicePhone = properties.contactPoint;
  const channels = places.map((slug) =>
    node('ServiceChannel', { serviceUrl, servicePhone, serviceLocation: location(site, slug, language) }),
  );
  return {
    serviceType: site.text(values.serviceType, language) || (topic && topicLabel(site, topic, language)),
    identifier: values.identifier,
    serviceOperator: node(undefined, {
      ...townReference(site, language),
      department: unitNode(site, values, language),
    }),
    areaServed: areaServed(site, language),
    audience: node('Audience', { audienceType: values.audience }),
    availableChannel: channels.length === 1 ? channels[0] : channels,
  };
}

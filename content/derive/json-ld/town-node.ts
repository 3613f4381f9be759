// The town and its website as schema.org describes them.
import type { Site } from '../../model/site.ts';
import { publishedPicture } from '../picture-of.ts';
import { searchFor } from '../search-address.ts';
import { type Node, node } from './node.ts';
import { openingHoursNodes } from './opening-hours.ts';
import { addressNode, geoNode } from './where.ts';

const idOfTown = (site: Site): string => `${site.origin}/#town`;

/** What identifies the website in all graphs. */
export const idOfWebsite = (site: Site): string => `${site.origin}/#website`;

const nameOfBody = (site: Site, language: string): string =>
  site.text(site.town.contact.name ?? site.town.name, language);

/** The town's administration, or the body of another kind, in short: as publisher or organiser. */
export const townReference = (site: Site, language: string): Node =>
  node(site.profile?.schemaType ?? 'GovernmentOrganization', {
    '@id': idOfTown(site),
    name: nameOfBody(site, language),
    url: site.origin + site.path('', language),
  });

/** Where the body acts: in the town; a body of another kind in the region that it names. */
export function areaServed(site: Site, language: string): Node | undefined {
  const { name, position, region } = site.town;
  if (!site.profile) return node('City', { name: site.text(name, language), geo: position && geoNode(position) });
  return region === undefined ? undefined : node('AdministrativeArea', { name: site.text(region, language) });
}

/** The town's administration in full. Position and hours are those of its house: schema.org gives them to places only. */
export function townNode(site: Site, language: string): Node {
  const { town } = site;
  const { contact, country } = town;
  const address = addressNode(contact.address, country);
  const hours = contact.openingHours ? openingHoursNodes(contact.openingHours, site.today) : [];
  return {
    ...townReference(site, language),
    ...node(undefined, {
      description: site.text(town.description, language),
      address,
      telephone: contact.phone,
      email: contact.email,
      logo: publishedPicture(site, town.crest)?.url,
      image: publishedPicture(site, town.image)?.url,
      areaServed: areaServed(site, language),
      location: node('Place', {
        address,
        geo: town.position && geoNode(town.position),
        openingHoursSpecification: hours,
      }),
      sameAs: town.social?.map(({ url }) => url),
    }),
  };
}

/** The website, and how to search it. */
export const websiteNode = (site: Site, language: string): Node =>
  node('WebSite', {
    '@id': idOfWebsite(site),
    url: `${site.origin}/`,
    name: site.text(site.town.name, language),
    description: site.text(site.town.description, language),
    inLanguage: site.languages,
    publisher: { '@id': idOfTown(site) },
    potentialAction: node('SearchAction', {
      target: node('EntryPoint', { urlTemplate: searchFor(site, language, '{search_term_string}') }),
      'query-input': 'required name=search_term_string',
    }),
  });

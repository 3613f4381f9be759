// The town in the catalogue of its data: who publishes, whom to ask, and where it all is.
import { dialled } from '../../model/fields/phone.ts';
import type { Site } from '../../model/site.ts';
import { countryAuthority } from './authorities.ts';
import { type Node, node, reference, texts } from './dcat-node.ts';

const nameOfBody = (site: Site) =>
  texts(site.languages, (language) => site.text(site.town.contact.name ?? site.town.name, language));

/** The town's administration. */
export const publisher = (site: Site): Node =>
  node('foaf:Agent', `${site.origin}/#town`, {
    'foaf:name': nameOfBody(site),
    'foaf:homepage': reference(`${site.origin}/`, 'foaf:Document'),
    'dct:type': reference('http://purl.org/adms/publishertype/LocalAuthority', 'skos:Concept'),
  });

/** Where questions about the data are answered. */
export function contactPoint(site: Site): Node {
  const { email, phone } = site.town.contact;
  return node('vcard:Organization', `${site.origin}/#contact`, {
    'vcard:fn': nameOfBody(site),
    'vcard:hasEmail': reference(`mailto:${email}`),
    'vcard:hasTelephone': phone && reference(`tel:${dialled(phone)}`),
    'vcard:hasURL': reference(`${site.origin}/`),
  });
}

/** What the data are about: the town, and the country it lies in. */
export function placeOf(site: Site): Node[] {
  const { name, position, country } = site.town;
  const address = countryAuthority(country);
  const town = node('dct:Location', `${site.origin}/#place`, {
    'locn:geographicName': texts(site.languages, (language) => site.text(name, language)),
    'dcat:centroid': position && {
      '@type': 'geo:wktLiteral',
      '@value': `POINT(${position.longitude} ${position.latitude})`,
    },
  });
  return address ? [town, reference(address, 'dct:Location')] : [town];
}

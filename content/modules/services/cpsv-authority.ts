// Who offers a service, and where, as CPSV-AP describes it.
import { idOf } from '../../derive/json-ld/reference.ts';
import type { Site } from '../../model/site.ts';
import { literals, type Node, node, reference, wordsOf } from './cpsv-node.ts';
import type { Service } from './lists.ts';

/** Countries as the EU's table of administrative territorial units names them. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AT: 'AUT',
  BE: 'BEL',
  CH: 'CHE',
  DE: 'DEU',
  ES: 'ESP',
  FR: 'FRA',
  GB: 'GBR',
  IE: 'IRL',
  IT: 'ITA',
  LU: 'LUX',
  NL: 'NLD',
  PT: 'PRT',
  US: 'USA',
};

/** The country, by the EU's address for it; a country that is not in the table, by a place of our own. */
export function countryOf(site: Site): Node {
  const code = COUNTRIES[site.town.country];
  return reference(code ? `http://publications.europa.eu/resource/authority/atu/${code}` : `${site.origin}/#country`);
}

const idOfTown = (site: Site): string => `${site.origin}/#town`;

/** The town's administration. */
export const authority = (site: Site): Node =>
  node('cv:PublicOrganisation', idOfTown(site), {
    'dct:identifier': idOfTown(site),
    'skos:prefLabel': wordsOf(site, site.town.contact.name ?? site.town.name),
    'dct:spatial': countryOf(site),
    'foaf:page': reference(`${site.origin}/`),
  });

/** The unit that a service names: a department by its own address, else its name within the town. */
export function competentUnit(site: Site, service: Service): Node {
  const { unit, unitName } = service.values;
  const department = unit ? site.find('departments', unit, site.language) : undefined;
  const names = department
    ? literals(
        site.languagesOf(department).map((language) => ({
          language,
          text: site.find('departments', department.slug, language)?.values.title ?? '',
        })),
      )
    : wordsOf(site, unitName ?? '');
  const id = department ? idOf(site, department) : `${idOf(site, service)}-unit`;
  return node('cv:PublicOrganisation', id, {
    'dct:identifier': id,
    'skos:prefLabel': names,
    'dct:spatial': countryOf(site),
    'org:subOrganizationOf': reference(idOfTown(site)),
  });
}

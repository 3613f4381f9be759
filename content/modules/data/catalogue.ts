// The catalogue of a town's data as DCAT-AP 3.0.1 describes it, for data portals to read: one file in all languages.
import { nameOf } from '../../derive/published-lists.ts';
import { dataLicenceOf } from '../../model/data-licence.ts';
import type { Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { authority, languageAuthority } from './authorities.ts';
import { type Dataset, type Distribution, datasets } from './datasets.ts';
import { CONTEXT, type Node, type Nodes, node, reference, texts } from './dcat-node.ts';
import { contactPoint, placeOf, publisher } from './dcat-town.ts';

/** The address of the catalogue's file. */
export const CATALOGUE = 'catalog.jsonld';

const language = (tag: string): Nodes => {
  const address = languageAuthority(tag);
  return address ? [reference(address, 'dct:LinguisticSystem')] : [];
};

const licence = (site: Site): Node => reference(dataLicenceOf(site.town).authority, 'dct:LicenseDocument');

function distribution(site: Site, dataset: Dataset, file: Distribution): Node {
  const { format, size } = file;
  const url = site.origin + file.path;
  const spoken = file.language ? [file.language] : site.languages;
  return node('dcat:Distribution', `${url}#distribution`, {
    'dct:title': texts(spoken, (each) => `${dataset.title(each)} (${file.name})`),
    'dcat:accessURL': reference(url),
    'dcat:downloadURL': reference(url),
    'dcat:mediaType': reference(`http://www.iana.org/assignments/media-types/${format.mediaType}`, 'dct:MediaType'),
    'dct:format': reference(authority('file-type', format.fileType), 'dct:MediaTypeOrExtent'),
    'dct:language': file.language ? language(file.language) : [],
    'dct:license': licence(site),
    'dct:conformsTo': file.standard && reference(file.standard, 'dct:Standard'),
    'dcat:byteSize': size !== undefined && { '@type': 'xsd:nonNegativeInteger', '@value': String(size) },
    'dcatap:availability': reference(authority('planned-availability', 'STABLE'), 'skos:Concept'),
  });
}

function datasetNode(site: Site, dataset: Dataset): Node {
  const page = dataset.page(site.language) ?? site.path('data/', site.language);
  const id = `${site.origin}/${CATALOGUE}#${dataset.key}`;
  const spoken = new Set(dataset.files.map((file) => file.language).filter((each) => each !== undefined));
  return node('dcat:Dataset', id, {
    'dct:identifier': id,
    'dct:title': texts(site.languages, (each) => `${dataset.title(each)} – ${nameOf(site, each, '')}`),
    'dct:description': texts(site.languages, dataset.description),
    'dct:publisher': reference(publisher(site)['@id'] as string),
    'dcat:contactPoint': reference(contactPoint(site)['@id'] as string),
    'dcat:theme': reference(authority('data-theme', dataset.theme), 'skos:Concept'),
    'dcat:keyword': texts(site.languages, dataset.title),
    'dcat:landingPage': reference(site.origin + page, 'foaf:Document'),
    'dct:language': [...spoken].flatMap(language),
    'dct:spatial': placeOf(site),
    'dct:accessRights': reference(authority('access-right', 'PUBLIC'), 'dct:RightsStatement'),
    // Whenever the town changes something: no rhythm that could be promised.
    'dct:accrualPeriodicity': reference(authority('frequency', 'IRREG'), 'dct:Frequency'),
    'dcat:distribution': dataset.files
      .filter(({ format }) => format.registered !== false)
      .map((file) => distribution(site, dataset, file)),
  });
}

/** The file `catalog.jsonld`. Its context is part of it: nothing has to be fetched to understand it. */
export function catalogue(site: Site): Output[] {
  const all = datasets(site);
  const town = (each: string) => nameOf(site, each, '');
  const catalog = node('dcat:Catalog', `${site.origin}/${CATALOGUE}`, {
    'dct:title': texts(site.languages, (each) => `${site.say(each)('data.title')} – ${town(each)}`),
    'dct:description': texts(site.languages, (each) => site.say(each)('data.lead')),
    'dct:publisher': publisher(site),
    'dcat:contactPoint': contactPoint(site),
    'foaf:homepage': reference(site.origin + site.path('data/', site.language), 'foaf:Document'),
    'dct:language': site.languages.flatMap(language),
    'dct:license': licence(site),
    'dct:spatial': placeOf(site),
    'dcat:themeTaxonomy': reference(
      'http://publications.europa.eu/resource/authority/data-theme',
      'skos:ConceptScheme',
    ),
    'dcat:dataset': all.map((dataset) => datasetNode(site, dataset)),
  });
  return [{ path: CATALOGUE, body: `${JSON.stringify({ '@context': CONTEXT, ...catalog }, null, 1)}\n` }];
}

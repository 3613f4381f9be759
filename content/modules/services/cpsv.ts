// The services as CPSV-AP 3.2.0 describes them, for catalogues of public services: one file in all languages.
import { idOf } from '../../derive/json-ld/reference.ts';
import type { Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { authority, competentUnit, countryOf } from './cpsv-authority.ts';
import { literals, type Node, node, reference, translations, wordsOf } from './cpsv-node.ts';
import { lifeEvents } from './life-events.ts';
import { type Service, servicesByName, tariffsOf } from './lists.ts';
import { currencyOf, price } from './price.ts';

/** The prefixes of the profile; embedded, so that the file can be read without fetching anything. */
const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const url = (site: Site, path: string) => reference(new URL(path, site.origin).href);

/** Online, on paper, at the counter: each way in is a channel. */
function channels(site: Site, service: Service): Node[] {
  const id = idOf(site, service);
  const { access } = service.values;
  const channel = (key: string, name: Node[], properties: Node = {}) =>
    node('cv:Channel', `${id}-${key}`, { 'dct:identifier': key, 'dct:description': name, ...properties });
  const say = (key: string) => site.languages.map((language) => ({ language, text: site.say(language)(key) }));
  const form = access?.form && site.media.get(access.form.file);
  return [
    ...(access?.online
      ? [channel('online', literals(say('services.online')), { 'foaf:page': url(site, access.online) })]
      : []),
    ...(form ? [channel('form', literals(say('services.form')), { 'foaf:page': url(site, form.href) })] : []),
    ...(access?.places ?? []).map((slug) =>
      channel(
        `place-${slug}`,
        literals(
          site.languages.map((language) => ({ language, text: site.link('places', slug, language)?.title ?? slug })),
        ),
      ),
    ),
  ];
}

function costs(site: Site, service: Service): Node[] {
  const id = idOf(site, service);
  const words = translations(site, service, ({ values }) => values.cost);
  const told =
    words.length > 0 ? [node('cv:Cost', `${id}-cost`, { 'dct:identifier': 'cost', 'dct:description': words })] : [];
  const named = tariffsOf(site, service).map((tariff) => {
    const currency = currencyOf(site, tariff);
    const described = site.languages.map((language) => ({
      language,
      text: `${site.text(tariff.label, language)}: ${price({ site, language, tariff })}`,
    }));
    return node('cv:Cost', `${id}-cost-${tariff.key}`, {
      'dct:identifier': tariff.key,
      'dct:description': literals(described),
      'cv:hasValue': tariff.amount !== undefined && { '@value': String(tariff.amount), '@type': 'xsd:double' },
      'cv:currency':
        tariff.amount !== undefined &&
        currency &&
        reference(`http://publications.europa.eu/resource/authority/currency/${currency}`),
    });
  });
  return [...told, ...named];
}

/** What to bring: one piece of evidence per line, in the language of the first text, which all translations follow. */
function evidence(site: Site, service: Service): Node[] {
  const first = site.find('services', service.slug, site.language) as Service;
  return first.values.needed.map((_, index) =>
    node('cv:Evidence', `${idOf(site, service)}-evidence-${index + 1}`, {
      'dct:identifier': `evidence-${index + 1}`,
      'dct:title': translations(site, service, ({ values }) => values.needed[index]),
    }),
  );
}

function publicService(site: Site, service: Service): Node[] {
  const id = idOf(site, service);
  const { values } = service;
  const parts = { channels: channels(site, service), costs: costs(site, service), evidence: evidence(site, service) };
  const ids = (nodes: readonly Node[]) => nodes.map((each) => reference(String(each['@id'])));
  const unit = competentUnit(site, service);
  const output = node('cv:Output', `${id}-output`, {
    'dct:identifier': 'output',
    'dct:title': translations(site, service, (entry) => entry.values.outcome),
  });
  const events = (values.lifeEvents ?? []).map((key) => reference(`${site.origin}/services/life-events/${key}/#it`));
  return [
    node('cpsv:PublicService', id, {
      'dct:identifier': values.identifier ?? id,
      'dct:title': translations(site, service, (entry) => entry.values.title),
      'dct:description': translations(site, service, (entry) => entry.values.summary),
      'dcat:keyword': translations(site, service, (entry) => entry.values.synonyms),
      'dct:spatial': countryOf(site),
      'cv:hasCompetentAuthority': reference(String(unit['@id'])),
      'cv:hasChannel': ids(parts.channels),
      'cv:hasCost': ids(parts.costs),
      'cpsv:hasInput': ids(parts.evidence),
      'cpsv:produces': reference(String(output['@id'])),
      'cv:isGroupedBy': events,
      'foaf:page': url(site, site.entryHref(service, site.language)),
    }),
    unit,
    output,
    ...parts.channels,
    ...parts.costs,
    ...parts.evidence,
  ];
}

function lifeEventNodes(site: Site, all: readonly Service[]): Node[] {
  const used = new Set(all.flatMap(({ values }) => values.lifeEvents ?? []));
  return (site.data(lifeEvents)?.events ?? [])
    .filter(({ key }) => used.has(key))
    .map(({ key, label, intro }) =>
      node('cv:LifeEvent', `${site.origin}/services/life-events/${key}/#it`, {
        'dct:identifier': key,
        'dct:title': wordsOf(site, label),
        'dct:description': wordsOf(site, intro),
      }),
    );
}

/** `services/services.jsonld`; a town without services has none. */
export function cpsv(site: Site): Output[] {
  const all = servicesByName({ site, language: site.language });
  if (all.length === 0) return [];
  const nodes = [authority(site), ...lifeEventNodes(site, all), ...all.flatMap((each) => publicService(site, each))];
  const graph = [...new Map(nodes.map((each) => [each['@id'], each])).values()];
  return [
    {
      path: 'services/services.jsonld',
      body: `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, undefined, 1)}\n`,
    },
  ];
}

// The module “services”: the suite of all modules; rules, tariffs, synonyms, and the data for other catalogues.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../derive/json-ld/json-ld.ts';
import { namesOfEntry } from '../../model/names-of-entry.ts';
import { fixtureFiles, loadFiles, problemLine, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { lifeEventsUsed, relatedServices, servicesByName } from './lists.ts';
import services from './module.ts';
import { price } from './price.ts';
import { tariffs } from './tariffs.ts';

const { 'services/en/no-reason.md': _, ...files } = fixtureFiles('services');
const site = siteOf(files);
const [mill, card] = servicesByName({ site, language: 'en' });

testModule(services, {
  pages: {
    '/services/': 'en',
    '/services/topics/culture/': 'en',
    '/services/topics/sports/': 'en',
    '/services/life-events/': 'en',
    '/services/life-events/papers/': 'en',
    '/services/a-to-z/': 'en',
    '/services/hire-the-mill/': 'en',
    '/services/identity-card/': 'en',
    '/tariffs/': 'en',
    '/fr/services/': 'fr',
    '/fr/services/topics/culture/': 'fr',
    '/fr/services/topics/sports/': 'fr',
    '/fr/services/life-events/': 'fr',
    '/fr/services/life-events/papers/': 'fr',
    '/fr/services/a-to-z/': 'fr',
    '/fr/services/hire-the-mill/': 'en',
    '/fr/services/identity-card/': 'fr',
    '/fr/tariffs/': 'fr',
  },
  invalid: {
    file: 'services/en/no-reason.md',
    problem: ':2:1 “Reason, when it is limited or suspended (reason)” is missing. Fill in why, in a sentence.',
  },
  ruled: ['reason', 'unitName'],
});

const withText = (path: string, from: string, to: string) =>
  loadFiles({ ...files, [path]: files[path]?.replace(from, to) ?? '' }).problems.map(problemLine);

describe('a service', () => {
  it('names its unit once', () => {
    const path = 'services/en/hire-the-mill.md';
    expect(withText(path, 'unitName: Culture office\n', '')).toEqual([expect.stringContaining('(unit)” is missing.')]);
    expect(withText(path, 'unitName', 'unit: culture\nunitName')).toEqual(
      expect.arrayContaining([expect.stringContaining('(unitName)” is filled in, and so is “unit”.')]),
    );
  });

  it('points to tariffs and life events that exist', () => {
    const path = 'services/en/identity-card.md';
    expect(withText(path, '[card]', '[cart]')).toEqual([expect.stringContaining('Did you mean “card”?')]);
    expect(withText(path, '[papers]', '[paper]')).toEqual([expect.stringContaining('Did you mean “papers”?')]);
  });

  it('stands under the words that residents use', () => {
    expect(card && namesOfEntry({ site, entry: card, language: 'en' })).toEqual([
      { title: 'Identity card', path: '/services/identity-card/', language: undefined },
      { title: 'ID', path: '/services/identity-card/', language: undefined, means: 'Identity card' },
      { title: 'Passport card', path: '/services/identity-card/', language: undefined, means: 'Identity card' },
    ]);
  });

  it('keeps its reason in every language, and warns in lists', () => {
    expect(site.find('services', 'identity-card', 'fr')?.values).toMatchObject({ status: 'limited', reason: {} });
    const flag = site.collections.get('services')?.publication.flag;
    expect([card, mill].map((each) => each && flag?.(each.values))).toEqual([
      'choice.service-status.limited',
      undefined,
    ]);
  });

  it('leads to those that share its topics', () => {
    expect(mill && relatedServices({ site, language: 'en' }, mill).map(({ slug }) => slug)).toEqual(['identity-card']);
  });

  it('is asked for in life events that some service is for', () => {
    expect(lifeEventsUsed({ site, language: 'fr' }).map(({ key, title }) => [key, title])).toEqual([
      ['papers', 'Papiers'],
    ]);
  });
});

describe('tariffs', () => {
  const all = site.data(tariffs)?.tariffs ?? [];
  const say = (language: string) => all.map((tariff) => price({ site, language, tariff }).replace(/\s/g, ' '));

  it('are said in each language', () => {
    expect(say('en')).toEqual(['€24', 'from €0.40 / m² / day', 'free', 'what the repair costs']);
    expect(say('fr')).toEqual(['24 €', 'à partir de 0,40 € / m² / jour', 'gratuit', 'selon la réparation']);
  });

  it('are a table for spreadsheets', () => {
    const outputs = services.outputs(site);
    const table = outputs.find(({ path }) => path === 'fr/tariffs/tariffs.csv')?.body.split('\r\n');
    expect(table).toEqual([
      'key,section,label,amount,least,currency,unit,per,text,note,valid_from',
      'card,Papiers,Carte d’identité,24,false,EUR,,,,,2026-01-01',
      'room,,Salle du moulin,0.4,true,EUR,m²,jour,,Chauffage compris,2027-01-01',
      'advice,,Conseil,0,false,EUR,,,,,2026-01-01',
      'damage,,Dégâts,,false,,,,selon la réparation,,2026-01-01',
      '',
    ]);
  });

  it('have keys of their own, and an amount or words', () => {
    expect(withText('tariffs.yaml', 'key: room', 'key: card')).toContainEqual(
      expect.stringContaining('Write a key that no other line has.'),
    );
    expect(withText('tariffs.yaml', 'amount: 24', 'note: dear')).toContainEqual(
      expect.stringContaining('“tariffs.amount” is missing. Fill in a number, or words in “text”.'),
    );
  });

  it('may be left out', () => {
    const {
      'tariffs.yaml': _tariffs,
      'services/en/identity-card.md': _en,
      'services/fr/identity-card.md': _fr,
      ...few
    } = files;
    const bare = siteOf(few);
    expect(bare.page('/tariffs/')).toBeUndefined();
    expect(services.outputs(bare).map(({ path }) => path)).toEqual(['services/services.jsonld']);
    expect(services.outputs(siteOf({}))).toEqual([]);
  });
});

describe('what programs read', () => {
  it('has the ten properties of a government service', () => {
    const page = site.page('/services/identity-card/');
    const graph = (page && (jsonLd({ site, page }) as { '@graph': Record<string, unknown>[] })['@graph']) ?? [];
    expect(graph.find((each) => each['@type'] === 'GovernmentService')).toMatchObject({
      name: 'Identity card',
      serviceType: 'Identity documents',
      serviceOperator: { name: 'Little Ford', department: { name: 'Registry' } },
      areaServed: { name: 'Little Ford' },
      audience: { audienceType: 'Everybody who lives in Little Ford and is a citizen.' },
      availableChannel: {
        serviceUrl: 'https://little-ford.example/book',
        serviceLocation: {
          name: 'Town hall',
          address: { streetAddress: 'Mill Lane 2', postalCode: '5000', addressLocality: 'Little Ford' },
        },
      },
    });
  });

  it('is CPSV-AP, and expands offline with no term unknown', async () => {
    const body = services.outputs(site).find(({ path }) => path === 'services/services.jsonld')?.body ?? '';
    const documentLoader = async () => {
      throw new Error('Nothing is to be fetched.');
    };
    const expanded = await jsonld.expand(JSON.parse(body), { documentLoader, safe: true });
    const service = expanded.find((each) => String(each['@id']).endsWith('/services/identity-card/#it'));
    expect(service).toMatchObject({
      '@type': ['http://purl.org/vocab/cpsv#PublicService'],
      'http://purl.org/dc/terms/identifier': [{ '@value': 'LF-001' }],
      'http://purl.org/dc/terms/title': [
        { '@value': 'Identity card', '@language': 'en' },
        { '@value': 'Carte d’identité', '@language': 'fr' },
      ],
      'http://data.europa.eu/m8g/hasCompetentAuthority': [
        { '@id': 'https://little-ford.example/services/identity-card/#it-unit' },
      ],
    });
    const ids = new Set(expanded.map((each) => each['@id']));
    const pointed = JSON.stringify(service).match(/"@id":"https:\/\/little-ford\.example\/[^"]*#it[^"]*"/g) ?? [];
    expect(pointed.length).toBeGreaterThan(8);
    for (const each of pointed) expect(ids).toContain(JSON.parse(`{${each}}`)['@id']);
    const organisations = expanded.filter((each) => String(each['@type']).endsWith('PublicOrganisation'));
    expect(organisations).toHaveLength(3);
    for (const each of organisations) {
      expect(each).toHaveProperty(['http://www.w3.org/2004/02/skos/core#prefLabel', 0, '@value']);
      expect(each).toHaveProperty(
        ['http://purl.org/dc/terms/spatial', 0, '@id'],
        'http://publications.europa.eu/resource/authority/atu/BEL',
      );
    }
  });
});

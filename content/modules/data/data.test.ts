// The module “data”: the suite of all modules; its page's datasets, and the catalogue read by an independent library.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { columnName, columnsOf } from '../../derive/data/csv-columns.ts';
import { ABOUT_ENTRY, dataFields } from '../../derive/data/data-lists.ts';
import { derive } from '../../derive/outputs.ts';
import { modules } from '../modules.ts';
import { fixtureFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { catalogue } from './catalogue.ts';
import { datasets } from './datasets.ts';
import data from './module.ts';

const { 'places/en/mill.md': _, ...files } = fixtureFiles('data');
const club =
  '---\ntitle: Chess club\nkind: association\nsummary: Chess on Fridays.\nverifiedOn: 2026-10-01\n---\nText.\n';
const news = '---\ntitle: Winners\ndate: 2026-11-01\nsummary: Who won.\n---\nText.\n';
const site = siteOf({
  ...files,
  'organisations/en/chess.md': club,
  'mini-sites/chess/news/en/winners.md': news,
});

testModule(data, {
  pages: { '/data/': 'en', '/fr/data/': 'fr' },
  invalid: {
    file: 'places/en/mill.md',
    problem: ':4:23 “Latitude (position.latitude)” is 152.1. Write a number from -90 to 90.',
  },
});

describe('the datasets of a town', () => {
  it('have no two columns of one name in any module', () => {
    for (const collection of modules.flatMap(({ collections }) => collections)) {
      const names = [...ABOUT_ENTRY, ...columnsOf(dataFields(collection)).map(columnName)];
      expect(new Set(names).size, collection.name).toBe(names.length);
      expect(Object.keys(collection.fields)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:slug|url|inLanguage|listed)$/)]),
      );
    }
  });

  it('are its lists with entries, then those of mini-sites', () => {
    expect(datasets(site).map(({ key }) => key)).toEqual(['places', 'organisations', 'news-of-chess']);
    expect(datasets(siteOf({}))).toEqual([]);
  });

  it('say in each language how much there is and what each entry says', () => {
    const [places] = datasets(site);
    expect(places?.title('fr')).toBe('Lieux');
    expect(places?.description('en')).toMatch(
      /^1 entry\. What each one says: Title, Kind of place, Summary, Address, .*Text\.$/,
    );
    expect(places?.description('fr')).toMatch(/^1 fiche\. Ce que dit chacune : Titre, /);
  });

  it('have files that exist, with their sizes', () => {
    const published = new Map(
      derive(site).map(({ path, body }) => [`/${path}`, new TextEncoder().encode(body).length]),
    );
    const found = datasets(site).flatMap((dataset) => dataset.files);
    expect(found.length).toBeGreaterThan(12);
    for (const { path, size } of found) {
      expect(published.has(path), path).toBe(true);
      if (size !== undefined) expect(size).toBe(published.get(path));
    }
    expect(
      found.filter(({ path }) => /\.(?:csv|json|geojson)$/.test(path) && !path.endsWith('feed.json')),
    ).not.toContainEqual(expect.objectContaining({ size: undefined }));
  });

  it('hold what modules publish beside', () => {
    const other = siteOf(files);
    other.setDataFiles([
      { path: 'places.xml', dataset: 'places' },
      { path: 'fr/census.csv', dataset: 'census', language: 'fr', standard: 'https://census.example/' },
    ]);
    const [places, census] = datasets(other);
    expect(places?.files.at(-1)).toMatchObject({ path: '/places.xml', format: { name: 'XML' } });
    expect(census).toMatchObject({
      key: 'census',
      files: [{ path: '/fr/census.csv', standard: 'https://census.example/' }],
    });
  });
});

describe('the catalogue', () => {
  const text = catalogue(site)[0]?.body ?? '';
  const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
  const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
  const expand = (document: object) =>
    jsonld.expand(document, {
      // Whatever the context does not know, or would have to be fetched, is an error.
      safe: true,
      documentLoader: async (url) => {
        throw new Error(`would fetch ${url}`);
      },
    }) as Promise<Record<string, Record<string, unknown>[]>[]>;

  it('expands without anything unknown, and without fetching', async () => {
    const [catalog, ...others] = await expand(JSON.parse(text));
    expect(others).toEqual([]);
    expect(catalog?.['@type']).toEqual([dcat('Catalog')]);
    expect(catalog?.[dct('title')]).toEqual([
      { '@language': 'en', '@value': 'Open data – Little Ford' },
      { '@language': 'fr', '@value': 'Données ouvertes – Little Ford' },
    ]);
    for (const name of [dct('description'), dct('publisher'), dct('license'), dcat('dataset')]) {
      expect(catalog?.[name]?.length, name).toBeGreaterThan(0);
    }
    await expect(expand({ ...JSON.parse(text), 'unknown term': 1 })).rejects.toThrow();
  });

  it('says of every dataset what DCAT-AP asks for, and of every file where it is and what it is', async () => {
    const [catalog] = await expand(JSON.parse(text));
    const found = catalog?.[dcat('dataset')] as Record<string, { '@id': string }[]>[];
    expect(found).toHaveLength(3);
    for (const dataset of found) {
      const wanted = [
        dct('title'),
        dct('description'),
        dct('publisher'),
        dct('spatial'),
        dcat('theme'),
        dcat('contactPoint'),
      ];
      expect(wanted.filter((name) => !dataset[name]?.length)).toEqual([]);
      expect(dataset[dcat('theme')]?.[0]?.['@id']).toMatch(/authority\/data-theme\/[A-Z]{4}$/);
      for (const file of dataset[dcat('distribution')] as unknown as Record<string, { '@id': string }[]>[]) {
        expect(file[dcat('accessURL')]?.[0]?.['@id']).toMatch(/^https:\/\/[^/]+\.example\/.+\.\w+$/);
        expect(file[dct('license')]?.[0]?.['@id']).toBe(
          'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
        );
        expect(file[dcat('mediaType')]?.[0]?.['@id']).toMatch(/iana\.org\/assignments\/media-types\/[a-z]+\/[a-z+]+$/);
        expect(file[dct('format')]?.[0]?.['@id']).toMatch(/authority\/file-type\/[A-Z_]+$/);
        expect(file[dct('language')]?.[0]?.['@id']).toMatch(/authority\/language\/(?:ENG|FRA)$/);
      }
    }
  });
});

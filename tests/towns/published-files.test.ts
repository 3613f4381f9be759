// What the demo towns publish for programs beside their pages, read with independent libraries.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { demoTowns } from './demo-towns.ts';
import type { DemoPage } from './describe-town.ts';
import { htmlOf } from './open-town.ts';
import { attribute, elementsOf, textOf } from './page-document.ts';

const { towns } = await demoTowns();
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['url', 'xhtml:link'].includes(name) });

describe.for(towns)('of $id', (town) => {
  const read = (file: string) => readFileSync(join(town.folder, file), 'utf8');
  const xml = (file: string) => {
    expect(XMLValidator.validate(read(file))).toBe(true);
    return parser.parse(read(file));
  };
  const addresses = new Set(town.pages.map(({ path }) => town.origin + path));
  const homeOf = (language: string) => (language === town.languages[0] ? '' : `${language}/`);
  const onSite = (address: string) => {
    const { origin, pathname } = new URL(address);
    return origin === town.origin && (addresses.has(address) || existsSync(join(town.folder, decodeURI(pathname))));
  };

  test('the sitemap lists every page to be found, once, with its other languages', () => {
    const { url } = xml('sitemap.xml').urlset as { url: { loc: string; 'xhtml:link'?: Record<string, string>[] }[] };
    const expected = town.pages.filter(({ indexed, fallback }) => indexed && !fallback);
    expect(url.map(({ loc }) => loc).sort()).toEqual(expected.map(({ path }) => town.origin + path).sort());
    for (const { loc, 'xhtml:link': links = [] } of url) {
      const page = town.pages.find(({ path }) => town.origin + path === loc) as DemoPage;
      const named = links.filter((link) => link['@_hreflang'] !== 'x-default').map((link) => link['@_href']);
      const others = Object.values(page.translations).map((path) => town.origin + path);
      expect(named).toEqual(others.length > 1 ? others : []);
    }
  });

  test('robots may come, and are told where the sitemap is', () => {
    const lines = read('robots.txt').split('\n').filter(Boolean);
    expect(lines).toContain(`Sitemap: ${town.origin}/sitemap.xml`);
    expect(lines.filter((line) => line.startsWith('Disallow') && line !== 'Disallow:')).toEqual([]);
  });

  test('security.txt says whom to write to, for which site, and has not run out', () => {
    const fields = Object.fromEntries(
      read('.well-known/security.txt')
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
    expect(fields.Contact).toBe(`mailto:${town.settings.contact.email}`);
    expect(fields.Canonical).toBe(`${town.origin}/.well-known/security.txt`);
    expect(fields['Preferred-Languages']).toBe(town.languages.join(', '));
    const daysLeft = (Date.parse(fields.Expires ?? '') - Date.now()) / 86_400_000;
    expect(daysLeft).toBeGreaterThan(30);
    expect(daysLeft).toBeLessThan(366);
  });

  test('the web manifest names the town and pictures that exist', () => {
    const manifest = JSON.parse(read('manifest.webmanifest'));
    expect(manifest).toMatchObject({
      name: town.names[town.languages[0] ?? ''],
      lang: town.languages[0],
      start_url: '/',
    });
    expect(manifest.icons.length).toBeGreaterThan(0);
    for (const { src } of manifest.icons) expect(existsSync(join(town.folder, src)), src).toBe(true);
  });

  test.for(town.languages)('in %s OpenSearch leads to the search page in that language', (language) => {
    const found = xml(`${homeOf(language)}opensearch.xml`).OpenSearchDescription;
    expect(found.ShortName.length).toBeLessThanOrEqual(16);
    const { template } = [found.Url].flat().map((url) => ({ template: url['@_template'] as string }))[0] ?? {
      template: '',
    };
    expect(template).toBe(`${town.origin}/${homeOf(language)}search/?q={searchTerms}`);
    expect(addresses.has(template.replace(/\?.*/, ''))).toBe(true);
  });

  test.for(town.languages)('in %s GeoJSON has every entry with a position, where it really is', (language) => {
    const collections = ['places', 'organisations'].filter((name) => town.settings.modules?.includes(name));
    for (const collection of collections) {
      const { type, features } = JSON.parse(read(`${homeOf(language)}${collection}/${collection}.geojson`));
      const entries = town.entries.filter(
        (entry) =>
          entry.collection === collection && entry.language === language && !entry.scope && entry.values.position,
      );
      expect(type).toBe('FeatureCollection');
      expect(features).toHaveLength(entries.length);
      for (const { geometry, properties } of features) {
        expect(onSite(properties.url), properties.url).toBe(true);
        const entry = entries.find(({ path }) => town.origin + path === properties.url);
        const position = entry?.values.position as { longitude: number; latitude: number } | undefined;
        expect(geometry).toEqual({ type: 'Point', coordinates: [position?.longitude, position?.latitude] });
        expect(properties.title).toBe(entry?.values.title);
      }
    }
  });

  test('its limits are GeoJSON that lies around the town hall', () => {
    const boundary = JSON.parse(read('boundary.geojson'));
    const numbers: number[] = JSON.stringify(boundary.features ?? boundary)
      .match(/\[-?\d+\.?\d*,-?\d+\.?\d*\]/g)
      ?.flatMap((pair) => JSON.parse(pair)) as number[];
    const [longitudes, latitudes] = [0, 1].map((part) => numbers.filter((_, index) => index % 2 === part));
    const { longitude, latitude } = town.settings.position ?? { longitude: 0, latitude: 0 };
    expect(Math.min(...(longitudes ?? []))).toBeLessThan(longitude);
    expect(Math.max(...(longitudes ?? []))).toBeGreaterThan(longitude);
    expect(Math.min(...(latitudes ?? []))).toBeLessThan(latitude);
    expect(Math.max(...(latitudes ?? []))).toBeGreaterThan(latitude);
  });
});

// The words of schema.org, without fetching them: terms become addresses, and those of `@id`s stay whole.
const vocabulary = {
  document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } },
  documentUrl: 'https://schema.org',
};
const expanded = (graph: object) => jsonld.expand(graph, { documentLoader: async () => vocabulary });

/** The properties whose texts are addresses. */
const addressed = /^(@id|url|item|sameAs|contentUrl|serviceUrl|license|urlTemplate|logo|image)$/;

/** What stands as an address in a value, at whatever depth. */
const addressesIn = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string') return addressed.test(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => addressesIn(each, name));
  return Object.entries(value ?? {}).flatMap(([key, each]) => addressesIn(each, key));
};

describe.for(towns)('JSON-LD of $id', (town) => {
  const graphOf = (page: DemoPage) => {
    // A link to a file of open data can name the same type.
    const scripts = elementsOf(htmlOf(town, page)).filter(
      (each) => each.tagName === 'script' && attribute(each, 'type') === 'application/ld+json',
    );
    expect(scripts.length, page.path).toBeLessThan(2);
    return scripts.map((script) => JSON.parse(textOf(script)))[0] as
      | { '@graph': Record<string, unknown>[] }
      | undefined;
  };

  test('every page has one graph that an independent processor expands', async () => {
    const wrong: string[] = [];
    for (const page of town.pages) {
      const graph = graphOf(page);
      const nodes = graph ? await expanded(graph) : [];
      if (nodes.length === 0 || !nodes.every((node) => node['@type'])) wrong.push(page.path);
    }
    expect(wrong).toEqual([]);
  });

  test('addresses in it are whole, and those of the site exist', () => {
    const pages = new Set(town.pages.map(({ path }) => town.origin + path));
    const wrong = town.pages.flatMap((page) => {
      const graph = graphOf(page);
      const partial = addressesIn(graph).filter((address) => !/^https?:\/\/[^/]/.test(address));
      const text = JSON.stringify(graph) ?? '';
      const own = [...text.matchAll(/"(https?:\/\/[^"\\]+)"/g)].map(([, address]) => new URL(address ?? ''));
      const missing = own
        .filter(({ origin }) => origin === town.origin)
        .filter(({ pathname, origin }) => {
          const path = decodeURI(pathname);
          return !pages.has(origin + path) && !existsSync(join(town.folder, path));
        })
        .map(({ href }) => href);
      return [...partial, ...missing].map((address) => `${page.path}: ${address}`);
    });
    expect(wrong).toEqual([]);
  });

  test('the home page describes the town, an event its time and place, a place its hours', () => {
    const typesOn = (page: DemoPage | undefined) => page && graphOf(page)?.['@graph'].map((node) => node['@type']);
    const byPath = (path: string) => town.pages.find((page) => page.path === path);
    expect(typesOn(byPath('/'))).toEqual(expect.arrayContaining(['WebSite']));
    const event = town.pages.find(({ kind }) => kind === 'events/entry');
    const node = event && graphOf(event)?.['@graph'].find((each) => String(each['@type']).endsWith('Event'));
    const entry = town.entries.find(({ path }) => path === event?.path);
    expect(node?.name).toBe(entry?.values.title);
    expect(String(node?.startDate)).toMatch(new RegExp(`^${entry?.values.start}`));
    const news = town.pages.find(({ kind }) => kind === 'news/entry');
    expect(typesOn(news)).toContain('NewsArticle');
  });
});

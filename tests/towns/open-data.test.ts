// The open data of the demo towns as their users meet them: every file is there, can be read, and says the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { demoTowns } from './demo-towns.ts';
import { htmlOf } from './open-town.ts';
import { attribute, elementsOf } from './page-document.ts';

const { towns } = await demoTowns();

/** Reads CSV after RFC 4180, strictly: what it does not understand, it does not skip. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 60)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe.for(towns)('of $id', (town) => {
  const read = (path: string) => readFileSync(join(town.folder, path), 'utf8');
  const fileOf = (address: string) => join(town.folder, decodeURI(new URL(address, town.origin).pathname));
  const files = readdirSync(town.folder, { recursive: true, encoding: 'utf8' });
  const twins = files.filter((path) => /([^/]+)\/\1\.csv$/.test(path) && files.includes(path.replace(/csv$/, 'json')));

  test('every list is there twice, with the same entries, whose addresses are pages', () => {
    expect(twins.length).toBeGreaterThan(5);
    const pages = new Set(town.pages.map(({ path }) => town.origin + path));
    for (const path of twins) {
      const text = read(path);
      expect(text.charAt(0), path).toBe('\ufeff');
      const [names = [], ...rows] = rowsOf(text.slice(1));
      expect(new Set(names).size, path).toBe(names.length);
      expect(
        rows.filter((row) => row.length !== names.length),
        path,
      ).toEqual([]);
      const { entries } = JSON.parse(read(path.replace(/csv$/, 'json')));
      const address = names.indexOf('url');
      expect(
        rows.map((row) => row[address]),
        path,
      ).toEqual(entries.map(({ url }: { url: string }) => url));
      for (const { url } of entries) expect(pages.has(url) || url.includes('#'), url).toBe(true);
    }
  });

  test('pictures and files in them are whole addresses that lead somewhere', () => {
    const lost = twins
      .map((path) => read(path.replace(/csv$/, 'json')))
      .flatMap((text) => [...text.matchAll(/(?:"|\\")(https:\/\/[^"\\ ]+\/(?:media|files)\/[^"\\ ]+)/g)])
      .filter(([, address = '']) => address.startsWith(town.origin) && !existsSync(fileOf(address)));
    expect(lost.map(([, address]) => address)).toEqual([]);
  });

  test.for(town.languages)('the page of all data in %s leads to files that exist', (language) => {
    const page = town.pages.find(({ kind, language: its }) => kind === 'data/list' && its === language);
    if (!page) throw new Error(`no page of data in ${language}`);
    const links = elementsOf(htmlOf(town, page))
      .filter((each) => each.tagName === 'a' && attribute(each, 'type'))
      .map((each) => attribute(each, 'href') ?? '');
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !existsSync(fileOf(link)))).toEqual([]);
  });

  test('the catalogue expands without anything unknown; each of its files is one of the site', async () => {
    const [catalog] = (await jsonld.expand(JSON.parse(read('catalog.jsonld')), {
      safe: true,
      documentLoader: async (url) => {
        throw new Error(`would fetch ${url}`);
      },
    })) as Record<string, Record<string, { '@id': string }[]>[]>[];
    const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
    const datasets = catalog?.[dcat('dataset')] ?? [];
    expect(datasets.length).toBeGreaterThan(4);
    const distributions = datasets.flatMap((each) => each[dcat('distribution')] ?? []) as unknown as typeof datasets;
    const addresses = distributions.map((each) => each[dcat('downloadURL')]?.[0]?.['@id'] ?? '');
    expect(addresses.filter((address) => !address.startsWith(town.origin) || !existsSync(fileOf(address)))).toEqual([]);
    const catalogued = new Set(addresses.map((address) => fileOf(address)));
    expect(twins.filter((path) => !catalogued.has(join(town.folder, path)))).toEqual([]);
  });
});

// Every link, anchor, picture and file of every demo town leads somewhere.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoTowns } from './demo-towns.ts';
import { htmlOf } from './open-town.ts';
import { addressesOf, attribute, elementsOf } from './page-document.ts';

const { towns } = await demoTowns();

describe.for(towns)('in $id', (town) => {
  const pages = new Map(town.pages.map((page) => [page.path, elementsOf(htmlOf(town, page))]));
  const isFile = (path: string) => statSync(join(town.folder, path), { throwIfNoEntry: false })?.isFile() ?? false;

  test('every address within the site has a page or a file, and every anchor its element', () => {
    const ids = new Map([...pages].map(([path, all]) => [path, new Set(all.map((each) => attribute(each, 'id')))]));
    const dead = new Set<string>();
    for (const [path, elements] of pages) {
      for (const address of addressesOf(elements)) {
        const url = new URL(address, town.origin + path);
        if (url.origin !== town.origin) continue;
        const target = decodeURI(url.pathname);
        const isThere = pages.has(target) || isFile(target);
        const anchor = decodeURIComponent(url.hash.slice(1));
        // A page of a PDF is the reader's to find, not an element.
        const isPdfPage = target.endsWith('.pdf') && /^page=\d+$/.test(anchor);
        if (!isThere || (anchor && !isPdfPage && !ids.get(target)?.has(anchor))) dead.add(`${path} → ${address}`);
      }
    }
    expect([...dead]).toEqual([]);
  });

  test('every page but those of news that are over can be reached by links from the home page', () => {
    const over = new Set(town.entries.filter(({ listed }) => !listed).map(({ path }) => path));
    const reached = new Set(['/', '/404/']);
    for (const path of reached) {
      for (const address of addressesOf(pages.get(path) ?? [])) {
        const { origin, pathname } = new URL(address, town.origin + path);
        if (origin === town.origin && pages.has(decodeURI(pathname))) reached.add(decodeURI(pathname));
      }
    }
    expect([...pages.keys()].filter((path) => !reached.has(path) && !over.has(path))).toEqual([]);
  });

  test('other sites are linked safely, and nothing is fetched from them', () => {
    const foreign: string[] = [];
    for (const [path, elements] of pages) {
      for (const element of elements) {
        if (['a', 'form'].includes(element.tagName) || ['canonical', 'alternate'].includes(attribute(element, 'rel')))
          continue;
        for (const address of addressesOf([element])) {
          if (new URL(address, town.origin + path).origin !== town.origin) foreign.push(`${path} → ${address}`);
        }
      }
    }
    expect(foreign).toEqual([]);
  });

  test('pages in several languages name each other, and themselves', () => {
    const alternates = new Map(
      [...pages].map(([path, elements]) => {
        const links = elements.filter(
          (each) => each.tagName === 'link' && attribute(each, 'rel') === 'alternate' && attribute(each, 'hrefLang'),
        );
        return [
          town.origin + path,
          new Map(links.map((each) => [attribute(each, 'hrefLang'), attribute(each, 'href')])),
        ];
      }),
    );
    const wrong: string[] = [];
    for (const page of town.pages) {
      const own = town.origin + page.path;
      const named = alternates.get(own) ?? new Map();
      const expected = Object.entries(page.translations).map(([language, path]) => [language, town.origin + path]);
      if (expected.length > 1 && JSON.stringify([...named]) !== JSON.stringify(expected))
        wrong.push(`${own}: ${[...named]}`);
      // The address of a text that is not translated must not pass for a translation.
      if (named.size > 0 && !page.fallback && named.get(page.language) !== own)
        wrong.push(`${own} does not name itself`);
      if (page.fallback && [...named.values()].includes(own)) wrong.push(`${own} passes for a translation`);
      for (const [language, other] of named) {
        if (!existsSync(join(town.folder, new URL(other).pathname, 'index.html'))) wrong.push(`${own} → ${other}`);
        if (alternates.get(other)?.get(language) !== other) wrong.push(`${other} does not answer ${own}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

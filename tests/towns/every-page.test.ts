// Every page of every demo town, read as text: what search engines, screen readers and strict browsers rely on.
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { demoTowns } from './demo-towns.ts';
import type { DemoPage } from './describe-town.ts';
import { htmlOf } from './open-town.ts';
import { attribute, elementsOf, metaOf, textOf } from './page-document.ts';

const { towns } = await demoTowns();
const named = (elements: readonly Element[], tagName: string) => elements.filter((each) => each.tagName === tagName);

describe.for(towns)('every page of $id', (town) => {
  const pages = town.pages.map((page) => ({ page, elements: elementsOf(htmlOf(town, page)) }));

  /** The pages of which `fault` has something to say, with what it says. */
  const faults = (fault: (elements: Element[], page: DemoPage) => unknown) =>
    pages.flatMap(({ page, elements }) => {
      const found = fault(elements, page);
      return found ? [`${page.path}: ${found}`] : [];
    });

  test('has one main heading, which is not empty, and headings that skip no level', () => {
    const wrong = faults((elements) => {
      const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      const levels = headings.map(({ tagName }) => Number(tagName[1]));
      if (levels.filter((level) => level === 1).length !== 1) return `main headings: ${levels.join()}`;
      if (headings.some((heading) => !textOf(heading))) return 'an empty heading';
      const skips = levels.some((level, index) => level > (levels[index - 1] ?? level) + 1);
      return skips && `levels ${levels.join()}`;
    });
    expect(wrong).toEqual([]);
  });

  test('is called “page – town”, and no two pages of a language have one title', () => {
    const titles = pages.map(({ page, elements }) => ({
      page,
      title: textOf(named(elements, 'title')[0] as Element),
    }));
    const wrong = titles.filter(({ page, title }) => {
      const name = town.names[page.language] ?? '';
      return page.title === name ? title !== name : !(title.endsWith(` – ${name}`) && title.includes(page.title));
    });
    expect(wrong.map(({ page, title }) => `${page.path}: ${title}`)).toEqual([]);
    const same = Object.values(Object.groupBy(titles, ({ page, title }) => `${page.language} ${title}`));
    const twice = same.filter((group) => (group?.length ?? 0) > 1);
    expect(twice.map((group) => group?.map(({ page, title }) => `${page.path}: ${title}`))).toEqual([]);
  });

  test('says its language, and has a landmark for its content that the skip link leads to', () => {
    const wrong = faults((elements, page) => {
      if (attribute(named(elements, 'html')[0], 'lang') !== page.language) return 'another language';
      const main = named(elements, 'main');
      if (main.length !== 1) return `${main.length} main parts`;
      const first = named(elements, 'a')[0];
      return attribute(first, 'href') !== `#${attribute(main[0], 'id')}` && 'the first link does not skip';
    });
    expect(wrong).toEqual([]);
  });

  test('has a description and its own address, and says so to those who share it', () => {
    const wrong = faults((elements, page) => {
      // A text that is not translated stands for the page where it is at home.
      const own = (page.fallback && page.translations[page.entry?.language ?? '']) || page.path;
      const address = town.origin + own;
      const canonical = named(elements, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
      if (canonical.length !== 1 || attribute(canonical[0], 'href') !== address) return 'canonical';
      if (!metaOf(elements, 'description')) return 'no description';
      if (![own, page.path].includes(metaOf(elements, 'og:url').replace(town.origin, ''))) return 'og:url';
      if (!metaOf(elements, 'og:title') || !metaOf(elements, 'og:type')) return 'og:title or og:type';
      if (metaOf(elements, 'og:site_name') !== town.names[page.language]) return 'og:site_name';
      const image = metaOf(elements, 'og:image');
      if (!image.startsWith(`${town.origin}/media/`)) return `og:image “${image}”`;
      return !metaOf(elements, 'og:image:alt') && 'og:image:alt';
    });
    expect(wrong).toEqual([]);
  });

  test('keeps out of search engines exactly when it is no page to be found', () => {
    const wrong = faults((elements, page) => {
      const hidden = metaOf(elements, 'robots').includes('noindex');
      return hidden === page.indexed && `robots “${metaOf(elements, 'robots')}”`;
    });
    expect(wrong).toEqual([]);
  });

  test('has no script, style or handler within its HTML, so that a strict policy holds', () => {
    const wrong = faults((elements) => {
      const inline = elements.find(
        (element) =>
          element.tagName === 'style' ||
          (element.tagName === 'script' &&
            attribute(element, 'type') !== 'application/ld+json' &&
            !attribute(element, 'src')) ||
          Object.keys(element.properties).some((name) => name === 'style' || /^on/i.test(name)) ||
          ['href', 'src', 'action'].some((name) => /^\s*javascript:/i.test(attribute(element, name))),
      );
      return inline && `<${inline.tagName} ${JSON.stringify(inline.properties)}>`;
    });
    expect(wrong).toEqual([]);
  });

  test('has scripts that wait until the page is read', () => {
    const wrong = faults((elements) =>
      named(elements, 'script').some(
        (script) =>
          attribute(script, 'src') && attribute(script, 'type') !== 'module' && script.properties.defer !== true,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('describes its pictures, and keeps their room before they come', () => {
    const wrong = faults((elements) => {
      const bad = named(elements, 'img').find(
        (image) => image.properties.alt === undefined || !image.properties.width || !image.properties.height,
      );
      return bad && attribute(bad, 'src');
    });
    expect(wrong).toEqual([]);
  });

  test('uses every id once', () => {
    const wrong = faults((elements) => {
      const ids = elements.map((element) => attribute(element, 'id')).filter(Boolean);
      return ids.find((id, index) => ids.indexOf(id) !== index);
    });
    expect(wrong).toEqual([]);
  });

  test('marks a text that is not translated yet with its own language', () => {
    const wrong = faults((elements, page) => {
      if (!page.fallback) return false;
      const heading = named(elements, 'h1')[0];
      const main = named(elements, 'main')[0];
      const within = elementsOf(htmlOf(town, page)).filter((each) => attribute(each, 'lang') === page.entry?.language);
      if (!main || within.length === 0) return 'no part in another language';
      return attribute(heading, 'lang') !== page.entry?.language && 'the heading has another language';
    });
    expect(wrong).toEqual([]);
  });
});

// Links beside each other: doubles, rows, and one name for several places.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { belowNamed, closest, neighbour, plain, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';
import { linksOf } from './link-names.ts';

const hrefOf = (link: HtmlElement): string =>
  (link.attributes.href ?? '')
    .trim()
    .replace(/\/(?=$|[?#])/, '')
    .toLowerCase();
const nowhere = (href: string): boolean => href === '' || href.startsWith('#') || href.startsWith('javascript:');
const mainLinks = (page: HtmlPage) =>
  linksOf(page).filter((link) => closest(link, 'main') && !closest(link, 'nav', 'header', 'footer'));

/** The same words, in the same section of the main part, leading to different places. */
export const linksSameText: PageRule = {
  name: 'links-same-text',
  wcag: ['2.4.4', '2.4.9'],
  level: 'warning',
  *check(page) {
    const first = new Map<string, string>();
    for (const at of mainLinks(page)) {
      const name = plain(nameOf(page, at));
      const href = hrefOf(at);
      const place = closest(at, 'li', 'tr', 'dd', 'article', 'section', 'figure', 'main');
      // In a list, a row or a part of its own, the words around say which one is meant.
      if (
        !name ||
        nowhere(href) ||
        at.attributes['aria-describedby'] ||
        !place ||
        /^(?:li|tr|dd|article|figure)$/.test(place.tag)
      )
        continue;
      const key = `${place.start} ${name}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, href);
      else if (before !== href) yield { at, details: { text: nameOf(page, at) } };
    }
  },
};

/** A picture and its words as two links beside each other to one place. */
export const linksAdjacent: PageRule = {
  name: 'links-adjacent',
  wcag: ['1.1.1', '2.4.4'],
  level: 'warning',
  *check(page) {
    for (const at of linksOf(page)) {
      const next = neighbour(at, 1);
      if (next?.tag !== 'a' || hrefOf(next) !== hrefOf(at) || nowhere(hrefOf(at))) continue;
      if (belowNamed(at, 'img', 'svg').length + belowNamed(next, 'img', 'svg').length > 0)
        yield { at: next, details: { text: nameOf(page, next) } };
    }
  },
};

/** Three or more links with nothing between them, in no list. */
export const linksInRow: PageRule = {
  name: 'links-in-row',
  wcag: ['1.3.1'],
  level: 'warning',
  *check(page) {
    for (const at of linksOf(page)) {
      if (closest(at, 'li', 'dd', 'td') || isLink(neighbour(at, -1))) continue;
      let count = 1;
      for (let next = neighbour(at, 1); isLink(next); next = neighbour(next, 1)) count++;
      if (count >= 3) yield { at, details: { count, text: textOf(at) } };
    }
  },
};

function isLink(element: HtmlElement | undefined): element is HtmlElement {
  return element?.tag === 'a' && element.attributes.href !== undefined && textOf(element) !== '';
}

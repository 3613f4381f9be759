// Headings: one for the page, none empty, none skipped, none faked by bold letters.

import { nameOf } from '../accessible-name.ts';
import { type HtmlElement, type HtmlPage, sendsOn } from '../html-page.ts';
import { belowNamed, closest, isHidden, isUnspoken, neighbour, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const levelOf = ({ tag, attributes }: HtmlElement): number =>
  attributes.role === 'heading'
    ? Number(attributes['aria-level'] ?? 2)
    : attributes.role
      ? 0
      : Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);

const headingsOf = (page: HtmlPage) => page.all.filter((element) => levelOf(element) > 0 && !isUnspoken(element));

/** A page without a heading of the first level. */
export const h1Missing: PageRule = {
  name: 'h1-missing',
  wcag: ['1.3.1', '2.4.6'],
  level: 'warning',
  check(page) {
    const [body] = page.named('body');
    const there = headingsOf(page).some((heading) => levelOf(heading) === 1);
    return there || !body || !textOf(body) || sendsOn(page) ? [] : [{ at: page.named('main')[0] ?? body }];
  },
};

/** More than one heading of the first level. */
export const h1Several: PageRule = {
  name: 'h1-several',
  wcag: ['1.3.1', '2.4.6'],
  level: 'warning',
  check: (page) =>
    headingsOf(page)
      .filter((heading) => levelOf(heading) === 1)
      .slice(1)
      .map((at) => ({ at, details: { text: textOf(at) } })),
};

/** A heading without words. */
export const headingEmpty: PageRule = {
  name: 'heading-empty',
  wcag: ['1.3.1', '2.4.6'],
  level: 'violation',
  check: (page) =>
    headingsOf(page)
      .filter((heading) => !/[\p{L}\p{N}]/u.test(nameOf(page, heading)))
      .map((at) => ({ at })),
};

/** A level that is skipped on the way down. */
export const headingOrder: PageRule = {
  name: 'heading-order',
  wcag: ['1.3.1', '2.4.6'],
  level: 'warning',
  *check(page) {
    let before = 0;
    for (const at of headingsOf(page)) {
      const level = levelOf(at);
      if (before > 0 && level > before + 1) yield { at, details: { level, before, expected: before + 1 } };
      before = level;
    }
  },
};

const emphatic = new Set(['b', 'strong', 'u', 'font']);

/** A short paragraph that is bold as a whole and stands before a text: a heading for eyes alone. */
export const headingByEmphasis: PageRule = {
  name: 'heading-by-emphasis',
  wcag: ['1.3.1', '2.4.6'],
  level: 'violation',
  *check(page) {
    for (const at of page.named('p', 'div')) {
      const [only, other] = at.elements.filter(({ tag }) => tag !== 'br');
      if (!only || other || !emphatic.has(only.tag)) continue;
      const text = textOf(at);
      if (
        textOf(only) !== text ||
        text.length > 80 ||
        !/\p{L}{2}/u.test(text) ||
        /[.,;:!?](?:$|\s)/.test(text.replace(/^\d+[.)] /, ''))
      )
        continue;
      if (belowNamed(at, 'a', 'img', 'button', 'input').length > 0) continue;
      const next = neighbour(at, 1);
      // A list or a table that has these words as its name is told with them.
      if (next && nameOf(page, next) === text) continue;
      const opens = next && /^(?:p|ul|ol|dl|table|div)$/.test(next.tag) && textOf(next).length > text.length;
      if (opens && !closest(at, 'li', 'td', 'th', 'nav', 'figure', 'blockquote', 'button', 'label') && !isHidden(at))
        yield { at, details: { text } };
    }
  },
};

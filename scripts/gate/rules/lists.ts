// Lists: made of list items, and not of dashes and line breaks.
import type { HtmlElement } from '../html-page.ts';
import { closest, isHidden, neighbour, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

/** How a line of a list starts that somebody typed: a dash, a star, a point, a number or a letter. */
const markOf = (line: string): string | undefined => {
  const [, sign, count] = /^\s*(?:([*•·‣▪●◦–—-])\s+|(\d{1,2}|[a-z])[.)]\s+)\p{L}/u.exec(line) ?? [];
  return sign ?? (count === undefined ? undefined : /\d/.test(count) ? '1.' : 'a.');
};

const blocks = new Set(['p', 'div', 'main', 'section', 'article', 'td', 'dd', 'body', 'li']);

/** The lines of an element's own text, as `<br>` parts them. */
function linesOf(element: HtmlElement): string[] {
  let lines = [''];
  for (const child of element.children) {
    if (typeof child === 'object' && child.tag === 'br') lines = [...lines, ''];
    else lines[lines.length - 1] += typeof child === 'string' ? child : textOf(child);
  }
  return lines.filter((line) => line.trim());
}

/** Lines or paragraphs that look like a list and are none. */
export const listFaked: PageRule = {
  name: 'list-faked',
  wcag: ['1.3.1'],
  level: 'violation',
  *check(page) {
    for (const at of page.all) {
      if (!blocks.has(at.tag) || isHidden(at) || closest(at, 'pre', 'code', 'address')) continue;
      const marks = at.elements.some(({ tag }) => tag === 'br') ? linesOf(at).map(markOf) : [];
      const run = marks.some(
        (mark, index) => mark && mark === marks[index + 1] && (marks.length === 2 || mark === marks[index + 2]),
      );
      if (run) yield { at, details: { mark: marks.find(Boolean) ?? '' } };
      // Numbered paragraphs, as in a regulation, are read with their numbers.
      const sign = at.tag === 'p' ? markOf(textOf(at)) : undefined;
      const mark = sign?.endsWith('.') ? undefined : sign;
      if (!mark) continue;
      const [before, next] = [neighbour(at, -1), neighbour(at, 1)];
      const same = (other: HtmlElement | undefined) => other?.tag === 'p' && markOf(textOf(other)) === mark;
      if (same(next) && !same(before) && next && same(neighbour(next, 1))) yield { at, details: { mark } };
    }
  },
};

const inLists = new Set(['li', 'script', 'template']);
const roleOf = ({ attributes }: HtmlElement | { attributes: Record<string, string> }) => attributes.role;

/** List items outside lists, and other things within them. */
export const listNesting: PageRule = {
  name: 'list-nesting',
  wcag: ['1.3.1'],
  level: 'violation',
  *check(page) {
    for (const at of page.named('li')) {
      const parent = at.parent;
      if (parent && !/^(?:ul|ol|menu)$/.test(parent.tag) && roleOf(parent) !== 'list' && !at.attributes.role)
        yield { at };
    }
    for (const list of page.named('ul', 'ol')) {
      if (roleOf(list) && roleOf(list) !== 'list') continue;
      for (const at of list.elements) if (!inLists.has(at.tag) && at.attributes.role !== 'listitem') yield { at };
    }
    for (const at of page.named('dt', 'dd')) if (!closest(at, 'dl')) yield { at };
  },
};

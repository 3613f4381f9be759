// Titles of pages: there, and saying something.

import { plain } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const empty =
  /^(?:untitled(?: (?:document|page))?|new (?:page|document)|(?:web ?)?page|document|index|title|test|unbenannt|ohne titel|neue seite|seite|titel|sans titre|nouvelle page|titre|sin título|página nueva|página|título|izenik gabe|orri berria|orria)(?: \d+)?$/;
const fileName = /^[\w./-]+\.(?:html?|php|aspx?|md|docx?|pdf)$/i;

const titleOf = (page: Parameters<PageRule['check']>[0]) =>
  page.named('title').find(({ parent }) => parent?.tag === 'head');

/** A page without a title, or with an empty one. */
export const titleMissing: PageRule = {
  name: 'title-missing',
  wcag: ['2.4.2'],
  level: 'violation',
  check(page) {
    const title = titleOf(page);
    return title?.children.some((child) => typeof child === 'string' && child.trim())
      ? []
      : [{ at: title ?? page.root }];
  },
};

/** A title that a program left, or the name of a file. */
export const titlePoor: PageRule = {
  name: 'title-poor',
  wcag: ['2.4.2'],
  level: 'violation',
  check(page) {
    const title = titleOf(page);
    const text = title?.children.join('').trim() ?? '';
    return title && (empty.test(plain(text)) || fileName.test(text)) ? [{ at: title, details: { text } }] : [];
  },
};

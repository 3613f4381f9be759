// Tables: a name, headers that say what they head, and nothing but data.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { below, belowNamed, closest, isUnspoken, neighbour, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const isLayout = ({ attributes }: HtmlElement) => /^(?:presentation|none)$/.test(attributes.role ?? '');
const tablesOf = (page: HtmlPage) => page.named('table').filter((table) => !isLayout(table) && !isUnspoken(table));

/** The rows of a table itself, each as its cells. */
const rowsOf = (table: HtmlElement): HtmlElement[][] =>
  belowNamed(table, 'tr')
    .filter((row) => closest(row, 'table') === table)
    .map((row) => row.elements.filter(({ tag }) => tag === 'td' || tag === 'th'));

const blank = (page: HtmlPage, cell: HtmlElement) =>
  !nameOf(page, cell) &&
  textOf(cell) === '' &&
  ![...below(cell)].some(({ tag }) => /^(?:img|svg|input|button|select|br)$/.test(tag));
const holdsBlocks = (cell: HtmlElement) =>
  [...below(cell)].some(
    ({ tag, attributes }) =>
      /^(?:h[1-6]|nav|form|header|footer|article|section)$/.test(tag) || attributes.role === 'navigation',
  );

/** A table that only puts things beside each other. */
export const tableLayout: PageRule = {
  name: 'table-layout',
  wcag: ['1.3.1', '1.3.2'],
  level: 'violation',
  check: (page) =>
    tablesOf(page)
      .filter((table) => belowNamed(table, 'th', 'caption').length === 0 && rowsOf(table).flat().some(holdsBlocks))
      .map((at) => ({ at })),
};

/** A table of data in which nothing is a header. */
export const tableHeaders: PageRule = {
  name: 'table-headers',
  wcag: ['1.3.1'],
  level: 'violation',
  *check(page) {
    for (const at of tablesOf(page)) {
      const rows = rowsOf(at).filter((cells) => cells.length > 0);
      const cells = rows.flat();
      if (rows.length < 2 || cells.length < 4 || cells.some(holdsBlocks) || belowNamed(at, 'table').length > 0)
        continue;
      const heads = cells.some(
        ({ tag, attributes }) => tag === 'th' || /header$/.test(attributes.role ?? '') || attributes.scope,
      );
      if (!heads) yield { at };
    }
  },
};

/** A table that holds headers and no data. */
export const tableOnlyHeaders: PageRule = {
  name: 'table-only-headers',
  wcag: ['1.3.1'],
  level: 'violation',
  check: (page) =>
    tablesOf(page)
      .filter(
        (table) =>
          rowsOf(table).flat().length > 1 &&
          rowsOf(table)
            .flat()
            .every(({ tag }) => tag === 'th'),
      )
      .map((at) => ({ at })),
};

/** Whether what a table stands in says its name: a figure, a region that scrolls, a heading right above. */
function namedAround(page: HtmlPage, table: HtmlElement): boolean {
  const { parent } = table;
  const above = neighbour(table, -1) ?? (parent?.tag === 'div' ? neighbour(parent, -1) : undefined);
  if (above && /^h[2-6]$/.test(above.tag)) return true;
  return (
    parent !== undefined &&
    (parent.tag === 'figure' || parent.attributes.role === 'region') &&
    nameOf(page, parent) !== ''
  );
}

/** A table without a caption or another name. */
export const tableCaption: PageRule = {
  name: 'table-caption',
  wcag: ['1.3.1', '2.4.6'],
  level: 'warning',
  check: (page) =>
    tablesOf(page)
      .filter((table) => belowNamed(table, 'th').length > 0 && !nameOf(page, table) && !namedAround(page, table))
      .map((at) => ({ at })),
};

/** A header cell without words. */
export const tableHeaderEmpty: PageRule = {
  name: 'table-header-empty',
  wcag: ['1.3.1'],
  level: 'violation',
  check: (page) =>
    page
      .named('th')
      .filter((cell) => blank(page, cell) && !isUnspoken(cell))
      .map((at) => ({ at })),
};

/** Headers of columns and of rows in one table, and no `scope` that says which is which. */
export const tableScope: PageRule = {
  name: 'table-scope',
  wcag: ['1.3.1'],
  level: 'violation',
  *check(page) {
    for (const at of tablesOf(page)) {
      const rows = rowsOf(at);
      const heads = rows.flat().filter(({ tag }) => tag === 'th');
      const [first = [], ...others] = rows;
      const columns = first.filter(({ tag }) => tag === 'th').length > 1;
      const inRows =
        others.filter((cells) => cells[0]?.tag === 'th' && cells.some(({ tag }) => tag === 'td')).length > 1;
      if (columns && inRows && heads.every(({ attributes }) => !attributes.scope && !attributes.id)) yield { at };
    }
  },
};

/** A table within a table. */
export const tableNested: PageRule = {
  name: 'table-nested',
  wcag: ['1.3.1', '1.3.2'],
  level: 'violation',
  check: (page) =>
    tablesOf(page)
      .filter((table) => table.parent && closest(table.parent, 'td', 'th'))
      .map((at) => ({ at })),
};

// Cells of tables: as many in each row, and none empty where a header or a value is expected.
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { below, belowNamed, closest, isUnspoken, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const dataTables = (page: HtmlPage) =>
  page
    .named('table')
    .filter((table) => !/^(?:presentation|none)$/.test(table.attributes.role ?? '') && !isUnspoken(table));
const rowsOf = (table: HtmlElement): HtmlElement[] =>
  belowNamed(table, 'tr').filter((row) => closest(row, 'table') === table);
const cellsOf = (row: HtmlElement): HtmlElement[] => row.elements.filter(({ tag }) => tag === 'td' || tag === 'th');
const span = (cell: HtmlElement, of: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number.parseInt(cell.attributes[of] ?? '1', 10) || 1);

/** Rows that do not have the same number of columns. */
export const tableColumns: PageRule = {
  name: 'table-columns',
  wcag: ['1.3.1'],
  level: 'warning',
  *check(page) {
    for (const table of dataTables(page)) {
      let width = 0;
      // How many rows each column is still taken by a cell from above.
      let taken: number[] = [];
      for (const row of rowsOf(table)) {
        const cells = cellsOf(row);
        if (cells.length === 0) continue;
        const from = taken.filter((rows) => rows > 0).length;
        const own = cells.reduce((sum, cell) => sum + span(cell, 'colspan'), 0);
        taken = taken.map((rows) => Math.max(0, rows - 1));
        for (const cell of cells)
          if (span(cell, 'rowspan') > 1)
            for (let i = 0; i < span(cell, 'colspan'); i++) taken.push(span(cell, 'rowspan') - 1);
        if (width === 0) width = own + from;
        else if (own + from !== width) {
          yield { at: row, details: { count: own + from, expected: width } };
          break;
        }
      }
    }
  },
};

const isBlank = (cell: HtmlElement): boolean =>
  textOf(cell).replace(/[\u00a0\s]/g, '') === '' &&
  ![...below(cell)].some(({ tag }) => /^(?:img|svg|input|button|select)$/.test(tag));

const isCalendar = (table: HtmlElement): boolean =>
  rowsOf(table)
    .slice(1)
    .every(
      (row) => cellsOf(row).length === 7 && cellsOf(row).every((cell) => isBlank(cell) || /^\d/.test(textOf(cell))),
    );

/** A row of data that begins with an empty cell: nothing says what the row is about. */
export const tableCellEmpty: PageRule = {
  name: 'table-cell-empty',
  wcag: ['1.3.1'],
  level: 'warning',
  *check(page) {
    for (const table of dataTables(page)) {
      // The days of a month begin where the month begins.
      if (isCalendar(table)) continue;
      for (const row of rowsOf(table).slice(1)) {
        const [first, ...others] = cellsOf(row);
        if (first?.tag === 'td' && isBlank(first) && others.length > 0 && others.every(({ tag }) => tag === 'td'))
          yield { at: first };
      }
    }
  },
};

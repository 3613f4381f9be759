// Decides whether the headers of a table have cells where axe leaves it open: it does not know headers of groups of rows.
import type { NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

// Runs in the page: whether each header has a cell with something in it, in its row, its group, or below it.
function haveCells(selectors: (string | undefined)[]): boolean[] {
  return selectors.map((selector) => {
    const table = selector ? document.querySelector(selector) : null;
    if (!(table instanceof HTMLTableElement)) return false;
    const rows = [...table.rows];
    const isFilled = (cell: Element) =>
      cell.localName === 'td' && (cell.textContent?.trim() || cell.querySelector('img'));
    return [...table.querySelectorAll('th')].every((header) => {
      const row = header.closest('tr');
      const group = header.closest('tbody, thead, tfoot, table');
      if (!row || !header.textContent?.trim()) return true;
      const below = rows.slice(rows.indexOf(row) + 1);
      const [from, to] = [header.cellIndex, header.cellIndex + header.colSpan];
      if (header.scope === 'rowgroup')
        return below.some((each) => group?.contains(each) && [...each.cells].some(isFilled));
      if (header.scope === 'row') return [...row.cells].some(isFilled);
      return below.some((each) => [...each.cells].slice(from, to).some(isFilled));
    });
  });
}

/** The tables of an undecided result of `th-has-data-cells` that stay open. */
export async function resolveHeaders(page: Page, nodes: readonly NodeResult[]): Promise<NodeResult[]> {
  const own = nodes.map(({ target }) => (typeof target[0] === 'string' ? target[0] : undefined));
  const sound = await page.evaluate(haveCells, own);
  return nodes.filter((_, index) => !sound[index]);
}

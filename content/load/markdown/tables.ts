// Tables that scroll inside a region of their own, which can be reached by keyboard and has a name.
import type { Element, ElementContent, Properties } from 'hast';
import { element as make, wordsOf } from './hast.ts';
import type { Headings } from './headings.ts';
import { mark } from './marks.ts';

const columnsInName = 3;

/** Names the tables of a text. */
export class Tables {
  readonly #headings: Headings;
  readonly #namedBy = new Set<string>();

  constructor(headings: Headings) {
    this.#headings = headings;
  }

  /** Puts a table into its region. */
  add(element: Element): ElementContent[] {
    if (headerCells(element).every((cell) => wordsOf(cell) === '')) headByRow(element);
    return [
      make('div', { className: ['table-scroll'], role: 'region', tabIndex: 0, ...this.#name(element) }, [element]),
    ];
  }

  /** A header cell says what it heads; how a cell is aligned is a class, because no inline style is allowed. */
  cell(element: Element): undefined {
    const { align } = element.properties;
    const isHeader = element.tagName === 'th' && wordsOf(element) !== '';
    // An empty header cell, as in the corner, heads nothing.
    if (!isHeader) element.tagName = 'td';
    const scope = element.properties.scope === 'row' ? 'row' : 'col';
    element.properties = { ...(isHeader ? { scope } : {}), ...(align ? { className: [`align-${align}`] } : {}) };
    return undefined;
  }

  /** The heading above names the first table below it; a second one is told apart by its columns. */
  #name(table: Element): Properties {
    const heading = this.#headings.last;
    if (heading && !this.#namedBy.has(heading)) {
      this.#namedBy.add(heading);
      return { ariaLabelledBy: [heading] };
    }
    const columns = headerCells(table).map(wordsOf).filter(Boolean).slice(0, columnsInName);
    return { ariaLabel: columns.length > 0 ? columns.join(', ') : mark('say', 'table') };
  }
}

const childrenNamed = (parent: Element | undefined, ...names: string[]): Element[] =>
  (parent?.children ?? []).filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

/** Without words in its first row, a table of Markdown has its headers at the start of each row. */
function headByRow(table: Element): void {
  const rows = childrenNamed(table, 'tbody').flatMap((body) => childrenNamed(body, 'tr'));
  table.children = table.children.filter((child) => child.type !== 'element' || child.tagName !== 'thead');
  for (const row of rows) {
    const [first, second] = childrenNamed(row, 'td');
    if (!first || !second) continue;
    first.tagName = 'th';
    first.properties.scope = 'row';
  }
}

function headerCells(table: Element): Element[] {
  const [head] = childrenNamed(table, 'thead');
  const [row] = childrenNamed(head, 'tr');
  return childrenNamed(row, 'th', 'td');
}

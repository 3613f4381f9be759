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
    element.properties = { ...(isHeader ? { scope: 'col' } : {}), ...(align ? { className: [`align-${align}`] } : {}) };
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

function headerCells(table: Element): Element[] {
  let row: Element | undefined = table;
  for (const name of ['thead', 'tr'])
    row = row?.children.find((child) => child.type === 'element' && child.tagName === name) as Element;
  return (row?.children ?? []).filter((child) => child.type === 'element');
}

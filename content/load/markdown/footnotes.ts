// Footnotes: ids by number, which no editor can choose, and labels in the page’s language.
import type { Element, ElementContent } from 'hast';
import { element as make, text, wordsOf } from './hast.ts';
import { mark } from './marks.ts';

const titleId = 'n-label';
const referenceId = (number: string, time: number) => `n-${number}-ref${time === 1 ? '' : `-${time}`}`;

/** Leads the footnotes of one text to and fro. */
export class Footnotes {
  readonly #times = new Map<string, number>();

  /** Takes over a link to or from a footnote; undefined for any other link. */
  link(element: Element, insideLink: boolean): ElementContent[] | undefined {
    if ('dataFootnoteBackref' in element.properties) return [element];
    if (!('dataFootnoteRef' in element.properties)) return undefined;
    const number = element.children.map(wordsOf).join('');
    const time = (this.#times.get(number) ?? 0) + 1;
    this.#times.set(number, time);
    const id = referenceId(number, time);
    if (insideLink) {
      // No link can hold another: the number stays, to come back to.
      element.tagName = 'span';
      element.properties = { id };
      return [element];
    }
    element.properties = {
      href: `#n-${number}`,
      id,
      dataFootnoteRef: true,
      ariaDescribedBy: [titleId],
    };
    return [element];
  }

  /** Takes over the section in which all footnotes stand. */
  section(section: Element): ElementContent[] {
    const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol') as Element;
    const items = list.children.filter((child) => child.type === 'element');
    items.forEach((item, index) => {
      const number = String(index + 1);
      item.properties = { id: `n-${number}` };
      backLinks(item).forEach((link, earlier) => {
        link.properties = {
          href: `#${referenceId(number, earlier + 1)}`,
          dataFootnoteBackref: true,
          ariaLabel: mark('say', `footnote-back:${earlier === 0 ? number : `${number}-${earlier + 1}`}`),
          className: ['footnote-back'],
        };
      });
    });
    // Only the list is walked: the title is none of the text’s headings.
    section.children = [list];
    const title = make('h2', { id: titleId, className: ['visually-hidden'] }, [text(mark('say', 'footnotes'))]);
    return [make('section', { className: ['footnotes'] }, [title, text('\n'), list])];
  }
}

function backLinks(node: Element): Element[] {
  const children = node.children.filter((child) => child.type === 'element');
  return children.flatMap((child) => ('dataFootnoteBackref' in child.properties ? [child] : backLinks(child)));
}

// The links of a text: those out of the site are marked, those into the town wait for it, those to nowhere become plain text.
import type { Element, ElementContent } from 'hast';
import { positionOf, text, unwrapped, wordsOf } from './hast.ts';
import type { Headings } from './headings.ts';
import { decoded, linkTarget } from './link-target.ts';
import { mark } from './marks.ts';
import type { ParsedLink } from './parsed-markdown.ts';

/** Gathers the links in order. */
export class Links {
  readonly list: ParsedLink[] = [];
  readonly #anchors: { element: Element; anchor: string }[] = [];
  readonly #headings: Headings;
  readonly #source: string;

  constructor(options: { headings: Headings; source: string }) {
    this.#headings = options.headings;
    this.#source = options.source;
  }

  /** Takes a link over. */
  add(element: Element): ElementContent[] | undefined {
    const { href, title } = element.properties;
    const found = linkTarget(String(href ?? ''));
    const name = typeof title === 'string' && title.trim() ? { title } : {};
    this.#giveName(element, String(href ?? ''));
    switch (found.kind) {
      case 'external':
        element.properties = { href: found.href, className: ['external'], rel: ['external', 'noopener'], ...name };
        return undefined;
      case 'contact':
        element.properties = { href: found.href, ...name };
        return undefined;
      case 'anchor':
        element.properties = { ...name };
        this.#anchors.push({ element, anchor: found.anchor });
        return undefined;
      case 'town': {
        const { target, anchor } = found;
        this.list.push({ target, position: positionOf(element), ...(anchor ? { anchor } : {}), ...name });
        return this.#between(element, this.list.length - 1);
      }
      default:
        this.list.push({ target: this.#asWritten(element), position: positionOf(element) });
        return this.#plain(element);
    }
  }

  /** When all headings are known: leads links within the text to them. */
  finish(): void {
    for (const { element, anchor } of this.#anchors) {
      const id = this.#headings.find(anchor);
      if (id) element.properties = { href: `#${id}`, ...element.properties };
      else {
        this.list.push({ target: `#${anchor}`, position: positionOf(element) });
        element.tagName = 'span';
        element.properties = {};
      }
    }
  }

  /** A link must say something, also when its editor wrote nothing between the brackets. */
  #giveName(element: Element, href: string): void {
    if (!wordsOf(element)) element.children.push(text(decoded(href).replace(/^(mailto|tel):/i, '')));
  }

  #between(element: Element, index: number): ElementContent[] {
    this.#plain(element);
    return [text(mark('link', index)), element, text(mark('link-end', index))];
  }

  #plain(element: Element): ElementContent[] {
    element.tagName = unwrapped;
    element.properties = {};
    return [element];
  }

  /** The address of a link whose address is not safe to keep. */
  #asWritten({ position }: Element): string {
    const written = this.#source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    return (/\]\(\s*<?([^\s>]+?)>?(?:\s.*)?\)$/s.exec(written)?.[1] ?? written.replace(/^<|>$/g, '')).slice(0, 200);
  }
}

// The headings of a text: their level below the page’s title, their ids, and a warning where one skips a level.

import type { Element, ElementContent } from 'hast';
import { quoted } from '../../model/phrase.ts';
import { positionOf, wordsOf } from './hast.ts';
import type { Heading, MarkdownProblem } from './parsed-markdown.ts';
import { HeadingIds } from './slug.ts';

interface Found {
  readonly element: Element;
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Gathers the headings in order. */
export class Headings {
  readonly #ids = new HeadingIds();
  readonly #found: Found[] = [];
  readonly #problems: MarkdownProblem[];
  list: Heading[] = [];

  constructor(problems: MarkdownProblem[]) {
    this.#problems = problems;
  }

  /** Takes a heading over; one without words is none. */
  add(element: Element): ElementContent[] | undefined {
    const text = wordsOf(element);
    if (!text) {
      element.tagName = 'p';
      return element.children.length > 0 ? undefined : [];
    }
    const id = this.#ids.next(text);
    const depth = Number(element.tagName.slice(1));
    element.properties = { id };
    this.#found.push({ element, depth, id, text });
    return undefined;
  }

  /** The id of the last heading so far. */
  get last(): string | undefined {
    return this.#found.at(-1)?.id;
  }

  /** The id of the heading that an anchor means. */
  find(anchor: string): string | undefined {
    return this.#ids.find(anchor);
  }

  /** When all are known: shifts them so that the highest is an h2. */
  finish(): void {
    const highest = this.#found.reduce((least, { depth }) => Math.min(least, depth), 6);
    let above = highest - 1;
    for (const { element, depth, id, text } of this.#found) {
      if (depth > above + 1) this.#skipped(element, text, above + 1);
      above = depth;
      const shifted = Math.min(6, depth - highest + 2);
      element.tagName = `h${shifted}`;
      this.list.push({ depth: shifted, id, text });
    }
  }

  #skipped(element: Element, found: string, expected: number): void {
    this.#problems.push({
      code: 'heading-skipped',
      position: positionOf(element),
      details: { found, expected: quoted('#'.repeat(expected)) },
    });
  }
}

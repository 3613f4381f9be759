// The pictures of a text: each is a mark until the town says how it is published.
import type { Element, ElementContent } from 'hast';
import { positionOf, text } from './hast.ts';
import { townPath } from './link-target.ts';
import { mark } from './marks.ts';
import type { ParsedImage } from './parsed-markdown.ts';

/** Gathers the pictures in order. */
export class Pictures {
  readonly list: ParsedImage[] = [];

  /** Takes a picture over. */
  add(element: Element): ElementContent[] {
    const { src, alt } = element.properties;
    const path = String(src ?? '').slice(0, 1000);
    this.list.push({
      src: /^[^/?#]*:|^\/\//.test(path) ? path.slice(0, 200) : townPath(path),
      alt: String(alt ?? '').trim(),
      position: positionOf(element),
    });
    return [text(mark('picture', this.list.length - 1))];
  }
}

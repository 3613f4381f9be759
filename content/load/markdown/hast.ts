// Small helpers for trees of HTML.
import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Position } from '../../model/problem.ts';
import { plain } from './marks.ts';

/** A new element. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** The name of an element of which only the content shall stay. */
export const unwrapped = 'unwrapped';

/** A new text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Where an element stands in the source. */
export function positionOf({ position }: Element): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** The words in an element, pictures by their text alternatives, without the numbers of footnotes. */
export function wordsOf(node: ElementContent): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: ElementContent): string {
  if (node.type === 'text') return plain(node.value);
  if (node.type !== 'element' || 'dataFootnoteRef' in node.properties) return '';
  if (node.tagName === 'img') return plain(String(node.properties.alt ?? ''));
  return node.tagName === 'br' ? ' ' : node.children.map(collect).join('');
}

// Reads HTML as a browser would, and finds elements in it.
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** The document that a browser makes of `html`. */
export const pageOf = (html: string): Root => unified().use(rehypeParse).parse(html);

/** All elements of a name, in order. */
export function elements(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return [...own, ...node.children.flatMap((child) => elements(child, name))];
}

/** The words of a node, with single spaces. */
export const wordsIn = (node: Nodes | undefined): string => collect(node).replace(/\s+/g, ' ').trim();

function collect(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(collect).join('') : '';
}

// What a Markdown text says without its marks.
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The text of a part of a Markdown document. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The text without its marks, on one line. */
export const plainText = (markdown: string): string =>
  parser.parse(markdown).children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();

/** The first heading of a text, or undefined. */
export function firstHeading(markdown: string): string | undefined {
  const heading = parser.parse(markdown).children.find((node) => node.type === 'heading');
  return heading && textOf(heading).trim();
}

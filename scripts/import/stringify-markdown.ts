// How imported Markdown is written: one style for all of it.
import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** The house style of Markdown. */
export const markdownStyle: Options = { bullet: '-', emphasis: '_', rule: '-', setext: false, resourceLink: false };

const writer = unified().use(remarkGfm).use(remarkStringify, markdownStyle);

/** Nodes as the Markdown of one paragraph or heading. */
export function stringifyInline(children: PhrasingContent[], depth?: 1 | 2 | 3 | 4 | 5 | 6): string {
  const root: Root = {
    type: 'root',
    children: [depth ? { type: 'heading', depth, children } : { type: 'paragraph', children }],
  };
  return writer.stringify(root).trim();
}

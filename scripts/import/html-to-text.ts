// Turns HTML into plain text: entities decoded, tags gone.
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const BLOCK = /^(p|div|li|ul|ol|h[1-6]|br|tr|table|blockquote|section|article|dt|dd)$/;
const GONE = /^(script|style|template)$/;

const parser = unified().use(rehypeParse, { fragment: true });

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && GONE.test(node.tagName)) return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && BLOCK.test(node.tagName) ? `\n${text}\n` : text;
}

/** The text of HTML on one line. */
export const htmlToText = (html: string): string => textOf(parser.parse(html)).replace(/\s+/g, ' ').trim();

/** A text with its entities (`&amp;`) decoded; what looks like a tag stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? textOf(parser.parse(text.replaceAll('<', '&lt;'))) : text;

/** Whether a text holds HTML tags. */
export const looksLikeHtml = (text: string): boolean => /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i.test(text);

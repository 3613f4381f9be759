// What strangers write, as plain text: tags, scripts and hidden marks are gone, its length is limited.
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { safeSchema } from '../markdown/safe-schema.ts';

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, safeSchema).freeze();

/** Longer texts are cut before they are parsed: nobody reads on, and parsing them would cost. */
const MOST_SOURCE = 20_000;

const BLOCKS = new Set('p div li br h1 h2 h3 h4 h5 h6 blockquote tr td th'.split(' '));

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(collect).join('');
  return node.type === 'element' && BLOCKS.has(node.tagName) ? ` ${inner} ` : inner;
}

/** Marks that turn the direction of what follows, or cannot be seen. */
const HIDDEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** At most `most` characters, cut between words. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:–-]+$/u, '').toWellFormed()}…`;
}

function wordsOf(source: string): string {
  if (!/[<&]/.test(source)) return source;
  try {
    return collect(html.runSync(html.parse(source)) as Nodes);
  } catch {
    // Nested so deeply that nobody wrote it for readers.
    return '';
  }
}

/** The words of a text that may hold HTML, through the sanitiser of our own texts. */
export function plainText(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const words = wordsOf(value.slice(0, MOST_SOURCE).toWellFormed()).replace(/\p{Cc}/gu, ' ');
  return shortened(words.replace(HIDDEN, '').replace(/\s+/gu, ' ').trim(), most);
}

// What is to be read in an element, and where it stands among others.
import type { HtmlElement } from './html-page.ts';

const unread = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element's own HTML hides it from everyone. */
export function hidesItself(element: HtmlElement): boolean {
  const { hidden, style, type } = element.attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (style !== undefined && hiddenStyle.test(style)) return true;
  return element.tag === 'input' && type?.toLowerCase() === 'hidden';
}

/** The element itself and what it stands in, from within. */
export function* upFrom(element: HtmlElement): Generator<HtmlElement> {
  for (let at: HtmlElement | undefined = element; at; at = at.parent) yield at;
}

/** The nearest element, itself included, with one of these names. */
export function closest(element: HtmlElement, ...tags: string[]): HtmlElement | undefined {
  for (const at of upFrom(element)) if (tags.includes(at.tag)) return at;
  return undefined;
}

const hiddenHere = new WeakMap<HtmlElement, boolean>();
const unspokenHere = new WeakMap<HtmlElement, boolean>();

/** Whether an element or what it stands in is hidden from everyone, or shown by scripts only. */
export function isHidden(element: HtmlElement): boolean {
  const known = hiddenHere.get(element);
  if (known !== undefined) return known;
  const hidden = hidesItself(element) || unread.has(element.tag) || (element.parent ? isHidden(element.parent) : false);
  hiddenHere.set(element, hidden);
  return hidden;
}

/** Whether an element or what it stands in is hidden from screen readers. */
export function isUnspoken(element: HtmlElement): boolean {
  const known = unspokenHere.get(element);
  if (known !== undefined) return known;
  const hidden =
    element.attributes['aria-hidden'] === 'true' ||
    hidesItself(element) ||
    unread.has(element.tag) ||
    (element.parent ? isUnspoken(element.parent) : false);
  unspokenHere.set(element, hidden);
  return hidden;
}

/** All elements below one, in their order. */
export function* below(element: HtmlElement): Generator<HtmlElement> {
  for (const child of element.elements) {
    yield child;
    yield* below(child);
  }
}

/** The elements of some names below one. */
export const belowNamed = (element: HtmlElement, ...tags: string[]): HtmlElement[] =>
  [...below(element)].filter(({ tag }) => tags.includes(tag));

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Whether an element stands in a line of text. */
export const isInline = (element: HtmlElement): boolean => inline.has(element.tag);

const raws = new WeakMap<HtmlElement, string>();

/** The words of an element as they stand, with a space where a block begins and ends. */
function rawText(element: HtmlElement): string {
  const known = raws.get(element);
  if (known !== undefined) return known;
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (child.tag === 'br') text += '\n';
    else if (!unread.has(child.tag) && !hidesItself(child))
      text += inline.has(child.tag) ? rawText(child) : ` ${rawText(child)} `;
  }
  raws.set(element, text);
  return text;
}

const texts = new WeakMap<HtmlElement, string>();

/** The words to be seen in an element, with single spaces. */
export function textOf(element: HtmlElement): string {
  const known = texts.get(element);
  if (known !== undefined) return known;
  const text = rawText(element).replace(/\s+/g, ' ').trim();
  texts.set(element, text);
  return text;
}

const ownTexts = new WeakMap<HtmlElement, string>();

/** The text between an element's own tags, without that of its elements. */
export function ownText(element: HtmlElement): string {
  const known = ownTexts.get(element);
  if (known !== undefined) return known;
  const text = element.children
    .filter((child) => typeof child === 'string')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  ownTexts.set(element, text);
  return text;
}

/** The element's neighbour `by` places away; undefined when words stand between them, or nothing does. */
export function neighbour(element: HtmlElement, by: 1 | -1): HtmlElement | undefined {
  const siblings = element.parent?.children ?? [];
  for (let at = siblings.indexOf(element) + by; at >= 0 && at < siblings.length; at += by) {
    const other = siblings[at];
    if (typeof other === 'object') return other;
    if (other?.trim()) return undefined;
  }
  return undefined;
}

/** Words as they are compared: lower case, without punctuation around them. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;!?…»«"“”'‹›→>\-–]+|[\s.,:;!?…»«"“”'‹›→>\-–]+$/g, '');

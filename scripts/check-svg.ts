// Tells what in a drawing could run a program or call another site.
import { type Phrase, phrase } from '../content/model/phrase.ts';

const UNSAFE: readonly [RegExp, Phrase][] = [
  [/<(?:[\w.-]+:)?script[\s>/]/i, phrase('phrase.svg.script')],
  [/<(?:[\w.-]+:)?foreignObject[\s>/]/i, phrase('phrase.svg.foreign')],
  [/<(?:[\w.-]+:)?(?:iframe|embed|object|handler|listener)[\s>/]/i, phrase('phrase.svg.embedded')],
  [/\son[a-z]+\s*=/i, phrase('phrase.svg.handler')],
  [/javascript\s*:/i, phrase('phrase.svg.scriptAddress')],
  [/<!(?:ENTITY|ATTLIST)/i, phrase('phrase.svg.entity')],
  [/<\?xml-stylesheet/i, phrase('phrase.svg.styleSheet')],
  [/(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i, phrase('phrase.svg.otherSite')],
  [/url\(\s*["']?\s*(?:https?:)?\/\//i, phrase('phrase.svg.otherSite')],
  [/@import/i, phrase('phrase.svg.import')],
];

/** A text with its numeric references as the characters that they stand for. */
const spelledOut = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** The first unsafe thing in an SVG, in words; undefined when it is only a drawing. */
export function checkSvg(svg: string): Phrase | undefined {
  const text = spelledOut(svg);
  // Browsers read an address without its line breaks and control characters.
  const joined = text.replace(/\p{Cc}/gu, '');
  return UNSAFE.find(([pattern]) => pattern.test(text) || pattern.test(joined))?.[1];
}

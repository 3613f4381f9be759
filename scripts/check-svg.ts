// Tells what in a drawing could run a program or call another site.

const UNSAFE: readonly [RegExp, string][] = [
  [/<(?:[\w.-]+:)?script[\s>/]/i, 'a script'],
  [/<(?:[\w.-]+:)?foreignObject[\s>/]/i, 'foreign content'],
  [/<(?:[\w.-]+:)?(?:iframe|embed|object|handler|listener)[\s>/]/i, 'embedded content'],
  [/\son[a-z]+\s*=/i, 'an event handler'],
  [/javascript\s*:/i, 'a script address'],
  [/<!(?:ENTITY|ATTLIST)/i, 'an entity'],
  [/<\?xml-stylesheet/i, 'a style sheet of its own'],
  [/(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i, 'a link to another site'],
  [/url\(\s*["']?\s*(?:https?:)?\/\//i, 'a link to another site'],
  [/@import/i, 'an imported style sheet'],
];

/** A text with its numeric references as the characters that they stand for. */
const spelledOut = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** The first unsafe thing in an SVG, in words; undefined when it is only a drawing. */
export function checkSvg(svg: string): string | undefined {
  const text = spelledOut(svg);
  // Browsers read an address without its line breaks and control characters.
  const joined = text.replace(/\p{Cc}/gu, '');
  return UNSAFE.find(([pattern]) => pattern.test(text) || pattern.test(joined))?.[1];
}

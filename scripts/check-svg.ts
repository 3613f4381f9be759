// Tells what in a drawing could run a program or call another site.

const UNSAFE: readonly [RegExp, string][] = [
  [/<script[\s>/]/i, 'a script'],
  [/<foreignObject[\s>/]/i, 'foreign content'],
  [/<(?:iframe|embed|object|handler|listener)[\s>/]/i, 'embedded content'],
  [/\son[a-z]+\s*=/i, 'an event handler'],
  [/javascript\s*:/i, 'a script address'],
  [/<!ENTITY/i, 'an entity'],
  [/(?:href|src)\s*=\s*["']?\s*(?:https?:)?\/\//i, 'a link to another site'],
  [/url\(\s*["']?\s*(?:https?:)?\/\//i, 'a link to another site'],
  [/@import/i, 'an imported style sheet'],
];

/** The first unsafe thing in an SVG, in words; undefined when it is only a drawing. */
export function checkSvg(svg: string): string | undefined {
  return UNSAFE.find(([pattern]) => pattern.test(svg))?.[1];
}

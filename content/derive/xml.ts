// Writes XML 1.0: elements, and texts with nothing in them that XML forbids.

/** What XML 1.0 cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as content of an element or an attribute. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function start(name: string, attributes: Attributes): string {
  let result = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) result += ` ${key}="${escapeXml(String(value))}"`;
  return result;
}

/** An element without content. */
export const emptyElement = (name: string, attributes: Attributes = {}): string => `${start(name, attributes)}/>`;

/** An element that holds a text; '' when there is none. */
export const textElement = (name: string, text: string | undefined, attributes: Attributes = {}): string =>
  text ? `${start(name, attributes)}>${escapeXml(text)}</${name}>` : '';

/** An element that holds other elements, one per line. */
export const element = (name: string, children: readonly string[], attributes: Attributes = {}): string =>
  `${start(name, attributes)}>\n${children.filter(Boolean).join('\n')}\n</${name}>`;

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

// One line of an iCalendar file: escaped, folded at 75 octets, ended by CRLF (RFC 5545, 3.1 and 3.3.11).

/** What RFC 5545 does not allow in a text; line breaks and tabs are dealt with before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text as a value: without what would end the value or the line. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(FORBIDDEN, '');

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Cuts a line between characters, never within one; what follows a cut starts with a space. */
function fold(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}

/** Every character has at most three octets per unit of its length: a short line needs no count. */
const fits = (line: string): boolean => line.length * 3 <= 75;

/** The line of a property whose value is ready; '' when there is no value. */
export function contentLine(name: string, value: string | undefined): string {
  if (!value) return '';
  const line = `${name}:${value}`;
  return `${fits(line) ? line : fold(line)}\r\n`;
}

/** The line of a property whose value is a text. */
export const textLine = (name: string, text: string | undefined): string => contentLine(name, text && escapeText(text));

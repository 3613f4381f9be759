// Keeps the parser from searching a paragraph to its end again and again for what closes a comment or a piece of code.
import { standIn } from './marks.ts';

const most = 5;
const declarations: [open: string, close: string][] = [
  ['<!--', '-->'],
  ['<![', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** The source with unclosed comments and very long rows of backticks made plain text. */
export function withoutUnclosed(source: string): string {
  // Code within a line needs a closing row of the same length: few lengths are few searches.
  const text = source.replace(/(?<=[^\s`>])[ \t]*`{9,}/g, (row) => row.replace(/`/g, standIn));
  if (!text.includes('<!') && !text.includes('<?')) return text;
  return text
    .split(/((?:\r\n?|\n)[ \t]*(?:\r\n?|\n))/)
    .map(limitParagraph)
    .join('');
}

function limitParagraph(paragraph: string): string {
  let result = paragraph;
  for (const [open, close] of declarations) {
    const closed = result.lastIndexOf(close) + 1;
    const rest = result.slice(closed);
    if (rest.split(open, most + 2).length > most + 1)
      result = result.slice(0, closed) + rest.replaceAll(open, standIn('<') + open.slice(1));
  }
  return result;
}

// The paragraphs of a PDF's page, from pieces of text that only know where they stand.

/** A piece of text, or the begin or end of tagged content; `transform` ends with its place from the left and from below. */
export interface PdfItem {
  /** Absent for a piece of text. */
  type?: string;
  tag?: string;
  id?: string | null;
  str?: string;
  hasEOL?: boolean;
  height?: number;
  transform?: readonly number[];
}

interface Line {
  text: string;
  /** The base line, from below. */
  y: number;
  height: number;
}

/** A line further away than this many heights of its letters begins a paragraph. */
const GAP = 1.7;

/** How the items of lists begin, and the articles of regulations. */
const ITEM = /^(?:[-–—•▪◦☐☑\uF0B7\uF0A7]|\(?\d{1,3}[.)]|[a-z]\)|§|Art(?:\.|icle|ikel|ículo)|\d+\. artikulua)\s/u;

function linesOf(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { type, str = '', hasEOL, height = 0, transform } of items) {
    if (type) continue;
    const y = transform?.[5] ?? 0;
    if (str.trim()) {
      line ??= { text: '', y, height };
      line.height = Math.max(line.height, height);
    }
    if (line) line.text += str;
    if (hasEOL && line) {
      lines.push(line);
      line = undefined;
    }
  }
  return line ? [...lines, line] : lines;
}

/** A word that was parted at the end of a line is made whole; otherwise lines are parted by a space. */
const joined = (before: string, next: string): string =>
  /\p{L}\u00AD$/u.test(before) || (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(next))
    ? before.slice(0, -1) + next
    : `${before} ${next}`;

const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Lines as one text. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map(tidy)
    .filter(Boolean)
    .reduce((before, next) => (before ? joined(before, next) : next), '');

/** The paragraphs of a page in the order of the file, each one line. */
export function paragraphsOf(items: readonly PdfItem[]): string[] {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of linesOf(items)) {
    const text = tidy(line.text);
    const distance = last ? last.y - line.y : 0;
    const isNear = last && distance > 0 && distance <= GAP * Math.max(line.height, last.height);
    const isSameSize = last && Math.abs(line.height - last.height) <= line.height * 0.12;
    const goesOn = isNear && isSameSize && !ITEM.test(text);
    if (goesOn) paragraphs.push(joined(paragraphs.pop() ?? '', text));
    else if (text) paragraphs.push(text);
    last = line;
  }
  return paragraphs;
}

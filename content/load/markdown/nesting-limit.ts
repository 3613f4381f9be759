// Keeps quotes and lists from being nested without end, and lines from belonging to them without being marked: both take
// the parser time and stack for every level or line.
import { standIn } from './marks.ts';

const deepest = 6;
const widestIndent = 100;
const mostUnmarked = 1000;
const mostUnderlines = 1000;
const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:)/y;
const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:))*[ \t]*/;
const listItem = /^[ \t>]*(?:[-+*]|\d{1,9}[.)]|\[\^[^\]\s]{1,99}\]:)(?:[ \t]|$)/;
const quote = /^[ \t]*>/;
const ruler = /^[ \t>]*([-*])[ \t]*(?:\1[ \t]*)+$/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/** The source with the markers of quotes, lists and underlined headings made plain text beyond what a reader could follow. */
export function withoutDeepNesting(source: string): string {
  const lines = source.split(/(\r\n?|\n)/);
  let underlines = 0;
  let unmarked = 0;
  // Where the text starts in the last line with markers.
  let width = 0;
  // The first line since a blank one.
  let first = 0;
  let joined = false;
  // Every second part is a line ending.
  for (let index = 0; index < lines.length; index += 2) {
    const line = lines[index] ?? '';
    if (!/\S/.test(line)) {
      [width, first, joined] = [0, index + 2, false];
      continue;
    }
    const start = prefix.exec(line)?.[0].length ?? 0;
    const isItem = listItem.test(line);
    if (!isItem && start < width && ++unmarked > mostUnmarked) {
      // All of it becomes one paragraph: else the line would belong to the quote or list before.
      for (; first <= index; first += 2) {
        lines[first] = withoutMarkers(lines[first] ?? '');
        if (joined) lines[first - 1] = standIn('\n');
        joined = true;
      }
      continue;
    }
    if (isItem || quote.test(line)) width = start;
    const underlined = underline.test(line) && /\S/.test(lines[index - 2] ?? '');
    if (underlined && ++underlines > mostUnderlines) lines[index] = withoutMarkers(line);
    else if (!ruler.test(line)) lines[index] = limitDepth(line);
  }
  return lines.join('');
}

const withoutMarkers = (line: string) => line.replace(/^[^\p{L}]+/u, (start) => start.replace(/[>+*.)[=-]/g, standIn));

function limitDepth(line: string): string {
  let result = '';
  let from = 0;
  marker.lastIndex = 0;
  for (let depth = 0; marker.test(line); depth++) {
    const found = line.slice(from, marker.lastIndex);
    const tooDeep = depth >= deepest || found.search(/\S/) + from > widestIndent;
    result += tooDeep ? found.replace(/[>+*.)[-]/g, standIn) : found;
    from = marker.lastIndex;
  }
  return result + line.slice(from);
}

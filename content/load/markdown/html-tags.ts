// HTML in Markdown, cut into pieces: the few tags that are allowed, everything else, and the text between.

/** What of HTML an editor may write, beside Markdown. */
export const allowedTags = 'span abbr q kbd sub sup br mark del ins small time bdi cite'.split(' ');

/** A piece of HTML: `left-out` is shown as nothing; its `name` is undefined for comments and the like. */
export interface HtmlPiece {
  readonly kind: 'text' | 'open' | 'close' | 'left-out';
  readonly source: string;
  readonly offset: number;
  readonly name?: string;
  readonly closing?: boolean;
  /** The attributes of an allowed tag as written, in lower case. */
  readonly attributes?: Readonly<Record<string, string>>;
}

const attribute = /\s+([a-z][a-z0-9:_-]*)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'=<>`]+)))?/gi;
const allowed = new RegExp(
  `<(/?)(${allowedTags.join('|')})((?:${attribute.source.replace(/\((?!\?)/g, '(?:')})*)\\s*/?>`,
  'iy',
);
const anyTag = /<(\/?)([a-z][^\s/<>]*)[^<>]*>/iy;
// What such an element holds is a program, a style or a fallback, not a text.
const withoutText =
  'script style template iframe object svg math textarea title select noembed noframes noscript xmp head audio video canvas'.split(
    ' ',
  );

/** Whether what an element holds is left out with it. */
export const hidesContent = (name: string): boolean => withoutText.includes(name);

/** Cuts HTML into pieces, in time proportional to its length. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const lower = html.toLowerCase();
  const unclosed = new Set<string>();
  let text = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const found = pieceAt(html, at);
    if (!found) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > text) pieces.push({ kind: 'text', source: html.slice(text, at), offset: text });
    pieces.push(found);
    text = at + found.source.length;
    if (found.name && !found.closing && hidesContent(found.name) && !unclosed.has(found.name)) {
      const end = lower.indexOf(`</${found.name}`, text);
      if (end < 0) unclosed.add(found.name);
      else text = end;
    }
    at = html.indexOf('<', text);
  }
  if (text < html.length) pieces.push({ kind: 'text', source: html.slice(text), offset: text });
  return pieces;
}

function pieceAt(html: string, offset: number): HtmlPiece | undefined {
  const next = html[offset + 1];
  if (next === '!' || next === '?')
    return { kind: 'left-out', source: html.slice(offset, declarationEnd(html, offset)), offset };
  allowed.lastIndex = anyTag.lastIndex = offset;
  const tag = allowed.exec(html);
  if (tag) {
    const [source, slash, name = '', attributes = ''] = tag;
    return { kind: slash ? 'close' : 'open', source, offset, name: name.toLowerCase(), attributes: read(attributes) };
  }
  const other = anyTag.exec(html);
  return other
    ? { kind: 'left-out', source: other[0], offset, name: (other[2] ?? '').toLowerCase(), closing: other[1] === '/' }
    : undefined;
}

function declarationEnd(html: string, offset: number): number {
  const [start, end] = html.startsWith('<!--', offset)
    ? [4, '-->']
    : html.startsWith('<![CDATA[', offset)
      ? [9, ']]>']
      : [2, '>'];
  const found = html.indexOf(end, offset + start);
  return found < 0 ? html.length : found + end.length;
}

function read(attributes: string): Record<string, string> {
  const result: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single, bare] of attributes.matchAll(attribute))
    result[name.toLowerCase()] ??= double ?? single ?? bare ?? '';
  return result;
}

// Notes in the file what HTML is left out, and where.
import type { Html } from 'mdast';
import type { VFile } from 'vfile';
import type { HtmlPiece } from './html-tags.ts';
import type { MarkdownProblem } from './parsed-markdown.ts';

// More would tell an editor nothing new.
const most = 50;

/** The function that notes a tag as left out, or one of its attributes; closing tags and comments go without a word. */
export function leftOutHtml(file: VFile): (piece: HtmlPiece, node: Html, attribute?: string) => void {
  const problems = (file.data.problems ?? []) as MarkdownProblem[];
  file.data.problems = problems;
  return (piece, node, attribute) => {
    if (!piece.name || (piece.closing && piece.kind === 'left-out') || problems.length >= most) return;
    const found = `<${piece.kind === 'close' ? '/' : ''}${piece.name.slice(0, 40)}${attribute ? ` ${attribute}` : ''}>`;
    problems.push({ code: 'html-left-out', position: place(node, piece.offset), details: { found } });
  };
}

function place({ position, value }: Html, offset: number) {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const before = value.slice(0, offset).split(/\r\n?|\n/);
  // The lines of a block of HTML in a list or quote start where its first line does.
  return { line: line + before.length - 1, column: column + (before.at(-1)?.length ?? 0) };
}

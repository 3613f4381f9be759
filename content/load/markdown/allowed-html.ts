// A remark plugin that turns allowed HTML into elements of the tree and leaves out the rest; no HTML passes as it was written.
import type { Html, Parents, Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { leftOutHtml } from './html-problems.ts';
import { hidesContent, htmlPieces } from './html-tags.ts';
import { paragraphStart } from './marks.ts';
import { TagPairs } from './tag-pairs.ts';

const phrasing = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);
const blocks =
  /^(address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** The plugin. Its problems are messages of the file. */
export function allowedHtml(this: Processor) {
  const parse = (text: string) => this.parse(text) as Root;
  return (tree: Root, file: VFile): void => {
    if (String(file.value).includes('<')) replaceHtml(tree, { parse, file });
  };
}

interface Context {
  parse: (text: string) => Root;
  file: VFile;
  inner?: boolean;
}

function replaceHtml(parent: Parents, context: Context): void {
  const flow = !phrasing.has(parent.type);
  const pairs = new TagPairs({ flow, report: leftOutHtml(context.file) });
  let hidden: { name: string; end: number } | undefined;
  const closed = flow ? undefined : lastClosingTags(parent);
  for (const [index, child] of parent.children.entries()) {
    if (hidden && index <= hidden.end) continue;
    hidden = undefined;
    if (child.type !== 'html') {
      if ('children' in child) replaceHtml(child, context);
      pairs.add(child);
      continue;
    }
    const blocksOfText = flow ? asMarkdown(child, context) : undefined;
    if (blocksOfText) pairs.addAll(blocksOfText);
    else
      for (const piece of htmlPieces(child.value)) {
        pairs.addPiece(piece, child);
        const end = piece.name && !piece.closing && hidesContent(piece.name) ? closed?.get(piece.name) : undefined;
        if (end !== undefined && end > index) hidden = { name: piece.name ?? '', end };
      }
  }
  parent.children = pairs.finish() as typeof parent.children;
}

/** Where within a paragraph the last closing tag of each element stands. */
function lastClosingTags(parent: Parents): Map<string, number> {
  const result = new Map<string, number>();
  parent.children.forEach((child, index) => {
    const name = child.type === 'html' ? /^<\/([a-z][a-z0-9]*)/i.exec(child.value)?.[1] : undefined;
    if (name) result.set(name.toLowerCase(), index);
  });
  return result;
}

/** What stands between the tags of a block of HTML, read as Markdown; undefined where there are only tags. */
function asMarkdown(node: Html, { parse, file, inner }: Context): RootContent[] | undefined {
  const pieces = htmlPieces(node.value);
  if (!pieces.some((piece) => piece.kind === 'text' && piece.source.trim())) return undefined;
  if (inner) return [];
  const report = leftOutHtml(file);
  let text = paragraphStart;
  for (const piece of pieces) {
    if (piece.kind !== 'left-out') text += piece.source;
    else if (blocks.test(piece.name ?? '')) text += '\n\n';
    if (piece.kind === 'left-out') report(piece, node);
  }
  const tree = parse(text.replace(/^[ \t]+/gm, ''));
  placeAt(tree, node);
  replaceHtml(tree, { parse, file, inner: true });
  return tree.children;
}

/** Gives all nodes of a tree the place of the HTML they were found in. */
function placeAt(tree: Parents, { position }: Html): void {
  for (const child of tree.children) {
    child.position = position;
    if ('children' in child) placeAt(child, { type: 'html', value: '', position });
  }
}

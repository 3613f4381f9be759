// Joins the opening and closing tags among the children of one node into elements; a tag without its partner is left out.
import type { Break, Html, RootContent } from 'mdast';
import { allowedAttributes } from './allowed-attributes.ts';
import type { HtmlPiece } from './html-tags.ts';

interface Frame {
  readonly piece: HtmlPiece;
  readonly node: Html;
  readonly children: RootContent[];
}

const deepest = 30;
// Around whole paragraphs, only these may stand.
const aroundBlocks: Record<string, string> = { span: 'div', ins: 'ins', del: 'del' };

/** Collects the children of one node in order. */
export class TagPairs {
  readonly #frames: Frame[] = [];
  readonly #result: RootContent[] = [];
  readonly #flow: boolean;
  readonly #report: (piece: HtmlPiece, node: Html, attribute?: string) => void;

  constructor(options: { flow: boolean; report: (piece: HtmlPiece, node: Html, attribute?: string) => void }) {
    this.#flow = options.flow;
    this.#report = options.report;
  }

  /** Adds a node as it is. */
  add(node: RootContent): void {
    (this.#frames.at(-1)?.children ?? this.#result).push(node);
  }

  /** Adds several nodes. */
  addAll(nodes: RootContent[]): void {
    for (const node of nodes) this.add(node);
  }

  /** Adds a piece of the HTML of `node`. */
  addPiece(piece: HtmlPiece, node: Html): void {
    const { kind, name = '' } = piece;
    if (kind === 'text') {
      if (!this.#flow) this.add({ type: 'text', value: piece.source, position: node.position });
    } else if (kind === 'left-out') this.#report(piece, node);
    else if (name === 'br') {
      if (!this.#flow) this.add({ type: 'break', position: node.position } satisfies Break);
    } else if (kind === 'close') this.#close(piece, node);
    else if (this.#frames.length >= deepest || (this.#flow && !aroundBlocks[name])) this.#report(piece, node);
    else this.#frames.push({ piece, node, children: [] });
  }

  /** All children, with elements in place of pairs of tags. */
  finish(): RootContent[] {
    while (this.#frames.length > 0) this.#drop();
    return this.#result;
  }

  #close(piece: HtmlPiece, node: Html): void {
    if (!this.#frames.some((frame) => frame.piece.name === piece.name)) {
      if (!this.#flow || aroundBlocks[piece.name ?? '']) this.#report(piece, node);
      return;
    }
    while (this.#frames.at(-1)?.piece.name !== piece.name) this.#drop();
    const frame = this.#frames.pop();
    if (frame) this.add(this.#element(frame));
  }

  #drop(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    this.#report(frame.piece, frame.node);
    this.addAll(frame.children);
  }

  #element({ piece, node, children }: Frame): RootContent {
    const name = piece.name ?? '';
    const { properties, leftOut } = allowedAttributes(name, piece.attributes ?? {});
    for (const attribute of leftOut) this.#report(piece, node, attribute);
    // HTML wants a moment that programs can read; a text is none.
    const inline = name === 'time' && !properties.dateTime ? 'span' : name;
    const hName = this.#flow ? (aroundBlocks[name] ?? 'div') : inline;
    // A node that mdast does not know becomes the element its data names.
    return {
      type: 'allowedHtml',
      data: { hName, hProperties: properties },
      children,
      position: node.position,
    } as never;
  }
}

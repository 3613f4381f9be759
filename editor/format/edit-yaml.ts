// Writes changed values into a YAML text and leaves every other byte as it was: comments, quotes, order.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { withoutBlanks } from '../../content/model/parse-or-explain.ts';
import { blockText, inlineText, itemText, scalarText } from './plain-text.ts';
import { same } from './same.ts';

type Values = Readonly<Record<string, unknown>>;

/** A stretch of the text that gets another text. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Thrown inside where the text is laid out in a way that is better written anew. */
class Unusual extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value ends, without the blank lines and comments below it. */
function endOf(node: unknown): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    return endOf(isMap(node) ? ((last as Pair).value ?? (last as Pair).key) : last);
  }
  const range = (node as Node | null)?.range;
  if (!range) throw new Unusual();
  return range[1];
}

/** The first character of the line of an offset, and that of the next line after another. */
const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

const keyOf = (pair: Pair) => {
  if (!isScalar(pair.key) || !pair.key.range) throw new Unusual();
  return { name: String(pair.key.value), start: pair.key.range[0], end: pair.key.range[1] };
};

class Editing {
  readonly edits: Edit[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** One value in the place of another; false where the whole field or line is to be written anew. */
  #inPlace(node: unknown, before: unknown, after: unknown): boolean {
    if (same(before, after)) return true;
    if (isMap(node) && isRecord(after)) {
      if (!node.flow) return this.map(node, before as Values, after, Object.keys({ ...(before as Values), ...after }));
      return this.#flow(node, after);
    }
    if (isSeq(node) && Array.isArray(after)) {
      return node.flow ? this.#flow(node, after) : this.#list(node, before as unknown[], after);
    }
    if (!isScalar(node) || typeof after === 'object' || !node.range) return false;
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    if (isBlock || String(after).includes('\n')) return false;
    const quoted = typeof after === 'string' && node.type === Scalar.QUOTE_DOUBLE;
    this.edits.push({
      from: node.range[0],
      to: node.range[1],
      text: quoted ? JSON.stringify(after) : scalarText(after, 'line'),
    });
    return true;
  }

  #flow(node: Node, after: unknown): boolean {
    if (
      !node.range ||
      node.comment ||
      /#|\n/.test(this.#text.slice(node.range[0], node.range[1]).replace(/"[^"]*"/g, ''))
    ) {
      return false;
    }
    this.edits.push({ from: node.range[0], to: node.range[1], text: inlineText(after) });
    return true;
  }

  /** A list: what stays at its start and end is kept, what is between is written anew or mended in place. */
  #list(node: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): boolean {
    if (before.length !== node.items.length) return false;
    let head = 0;
    while (head < before.length && head < after.length && same(before[head], after[head])) head++;
    let tail = 0;
    const most = Math.min(before.length, after.length) - head;
    while (tail < most && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;
    const text = this.#text;
    const items = node.items as Node[];
    const starts = items.map((item) => {
      const start = item.range?.[0] ?? -1;
      const line = lineStart(text, start);
      if (!/^[ \t]*- +$/.test(text.slice(line, start))) throw new Unusual();
      return { line, start };
    });
    const margin = starts[0] ? starts[0].start - starts[0].line : 0;
    const dash = starts[0] ? text.slice(starts[0].line, starts[0].start).indexOf('-') : 0;
    const line = (item: unknown) => `${' '.repeat(dash)}-${' '.repeat(margin - dash - 1)}${itemText(item, margin)}\n`;
    const old = before.slice(head, before.length - tail);
    const fresh = after.slice(head, after.length - tail);
    if (old.length === fresh.length) {
      fresh.forEach((value, index) => {
        const at = head + index;
        const node = items[at] as Node;
        const mark = this.edits.length;
        if (this.#inPlace(node, old[index], value)) return;
        this.edits.length = mark;
        const from = (starts[at] as { line: number }).line;
        this.edits.push({ from, to: nextLine(text, endOf(node)), text: line(value) });
      });
      return true;
    }
    const first = starts[head];
    const from = first ? first.line : nextLine(text, endOf(items.at(-1)));
    const to = old.length > 0 ? nextLine(text, endOf(items[head + old.length - 1])) : from;
    this.edits.push({ from, to, text: this.#onLine(from, fresh.map(line).join('')) });
    return true;
  }

  /** A text for a line of its own, also after a last line without an end. */
  #onLine(offset: number, text: string): string {
    return offset > 0 && this.#text[offset - 1] !== '\n' ? `\n${text.replace(/\n$/, '')}` : text;
  }

  /** A record over several lines; `order` says where a new field goes. */
  map(node: YAMLMap, before: Values, after: Values, order: readonly string[]): boolean {
    const text = this.#text;
    const pairs = node.items.map((pair) => ({ ...keyOf(pair), pair }));
    const [first] = pairs;
    if (!first) return false;
    const column = first.start - lineStart(text, first.start);
    const isOnDash = text.slice(lineStart(text, first.start), first.start).trim() !== '';
    const value = (name: string) => withoutBlanks(after[name], true);
    const gone = (name: string) => value(name) === undefined;
    if (isOnDash && gone(first.name) && !same(before[first.name], undefined)) return false;
    for (const { name, start, end, pair } of pairs) {
      if (same(before[name], after[name])) continue;
      const from = isOnDash && start === first.start ? start : lineStart(text, start);
      const to = nextLine(text, pair.value && (pair.value as Node).range ? Math.max(endOf(pair.value), end) : end);
      if (gone(name)) {
        this.edits.push({ from, to, text: '' });
        continue;
      }
      const mark = this.edits.length;
      if (this.#inPlace(pair.value, before[name], value(name))) continue;
      this.edits.length = mark;
      const whole = blockText({ [name]: value(name) }, column);
      this.edits.push({ from, to, text: from === start ? whole.trimStart() : whole });
    }
    const known = new Set(pairs.map(({ name }) => name));
    const additions = order.filter((name) => !known.has(name) && !gone(name));
    for (const name of additions) {
      const above = order.slice(0, order.indexOf(name)).filter((each) => known.has(each));
      const neighbour = pairs.find((pair) => pair.name === above.at(-1));
      if (!neighbour && isOnDash) return false;
      const place = neighbour
        ? nextLine(text, neighbour.pair.value ? Math.max(endOf(neighbour.pair.value), neighbour.end) : neighbour.end)
        : lineStart(text, first.start);
      this.edits.push({
        from: place,
        to: place,
        text: this.#onLine(place, blockText({ [name]: value(name) }, column)),
      });
    }
    return true;
  }
}

function applied(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { from, to, text: replacement } of ordered) {
    if (from < at) throw new Unusual();
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}

/** A value without switches that are off where none stood before: forms add them to what nobody touched. */
function withoutNewSwitches(value: unknown, before: unknown): unknown {
  if (Array.isArray(value)) {
    const lines = Array.isArray(before) ? before : [];
    return value.map((item, index) => withoutNewSwitches(item, lines[index]));
  }
  if (!isRecord(value)) return value;
  const old = isRecord(before) ? before : {};
  const kept = Object.entries(value).filter(([name, part]) => part !== false || old[name] !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutNewSwitches(part, old[name])]));
}

/** The fields that are filled in, in the order in which they are to stand. */
function filled(values: Values, before: Values, order: readonly string[]): Record<string, unknown> {
  const clean = (withoutBlanks(withoutNewSwitches(withoutBlanks(values), before)) ?? {}) as Record<string, unknown>;
  const names = [...new Set([...order, ...Object.keys(clean)])];
  return Object.fromEntries(names.filter((name) => clean[name] !== undefined).map((name) => [name, clean[name]]));
}

/** A record as a YAML text of its own; switches that are off are left out. */
export function newYaml(values: Values, order: readonly string[]): string {
  const fields = filled(values, {}, order);
  return Object.keys(fields).length > 0 ? blockText(fields) : '';
}

/**
 * The text with the values in it.
 * @param options.order names of fields in the order in which a new one takes its place
 */
export function editYaml(options: { text: string; values: Values; order: readonly string[] }): string {
  const { text, values } = options;
  const document = parseDocument(text, { prettyErrors: false });
  const before = (document.toJS({ maxAliasCount: 100 }) ?? {}) as Values;
  const order = [...new Set([...options.order, ...Object.keys(before), ...Object.keys(values)])];
  const after = filled(values, before, order);
  if (same(before, after)) return text;
  if (document.errors.length === 0 && isMap(document.contents) && !document.contents.flow) {
    try {
      const editing = new Editing(text);
      if (editing.map(document.contents, before, after, order)) {
        const result = applied(text, editing.edits);
        const check = parseDocument(result, { prettyErrors: false });
        if (check.errors.length === 0 && same(check.toJS({ maxAliasCount: 100 }), after)) return result;
      }
    } catch (error) {
      if (!(error instanceof Unusual)) throw error;
    }
  }
  // The layout is an unusual one: what matters most is that the values are right.
  return blockText(after);
}

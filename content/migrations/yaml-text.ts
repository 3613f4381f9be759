// Small changes of a YAML text: every byte that they are not about stays as it was.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';

/** Names from the top of the text down to a value; in a list each of its items is meant. */
export type Names = readonly string[];

interface Edit {
  from: number;
  to: number;
  text: string;
}

interface Found {
  pair: Pair;
  map: YAMLMap;
}

/** The pairs at `names` below a node. */
function pairsAt(node: unknown, [name, ...rest]: Names): Found[] {
  if (isSeq(node)) return node.items.flatMap((item) => pairsAt(item, name === undefined ? [] : [name, ...rest]));
  if (!isMap(node) || name === undefined) return [];
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair) return [];
  return rest.length === 0 ? [{ pair, map: node }] : pairsAt(pair.value, rest);
}

function found(text: string, names: Names): Found[] {
  const document = parseDocument(text, { prettyErrors: false });
  // What cannot be read is told by the loader, at its line; nothing is guessed here.
  return document.errors.length > 0 ? [] : pairsAt(document.contents, names);
}

const rangeOf = (node: unknown) => (node as Node | null)?.range ?? undefined;

/** The text with all edits; they do not overlap. */
const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((t, { from, to, text: own }) => t.slice(0, from) + own + t.slice(to), text);

/** Gives the field at `names` another name; where there is one of that name already, nothing changes. */
export function renameKey(text: string, names: Names, name: string): string {
  const edits = found(text, names).flatMap(({ pair, map }): Edit[] => {
    const range = rangeOf(pair.key);
    return range && !map.has(name) ? [{ from: range[0], to: range[1], text: name }] : [];
  });
  return applied(text, edits);
}

/** Gives plain values at `names`, or those of the list there, another text. */
export function mapValue(text: string, names: Names, change: (value: string) => string): string {
  const edits = found(text, names).flatMap(({ pair }) => {
    const nodes = isSeq(pair.value) ? pair.value.items : [pair.value];
    return nodes.flatMap((node): Edit[] => {
      if (!isScalar(node) || !node.range) return [];
      const before = String(node.value);
      const after = change(before);
      return after === before ? [] : [{ from: node.range[0], to: node.range[1], text: stringify(after).trimEnd() }];
    });
  });
  return applied(text, edits);
}

/** The end of the line on which a value ends. */
function afterLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The end of what a node says, without the blank lines and comments below it. */
function endOf(node: unknown): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    return isMap(node) ? endOf((last as Pair).value ?? (last as Pair).key) : endOf(last);
  }
  return rangeOf(node)?.[1] ?? 0;
}

/** Takes the field at `names` away, with all that is in it. */
export function removeKey(text: string, names: Names): string {
  const edits = found(text, names).map(({ pair, map }): Edit => {
    const key = rangeOf(pair.key) ?? [0, 0];
    const end = Math.max(key[1], rangeOf(pair.value) ? endOf(pair.value) : 0);
    if (map.flow) {
      const comma = /^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0;
      const before = comma === 0 ? (/,\s*$/.exec(text.slice(0, key[0]))?.[0].length ?? 0) : 0;
      return { from: key[0] - before, to: end + comma, text: '' };
    }
    const line = text.lastIndexOf('\n', key[0] - 1) + 1;
    const isOnDash = text.slice(line, key[0]).trim() !== '';
    const next = afterLine(text, end);
    // The field after it comes up to the dash.
    const indent = isOnDash ? (/^[ \t]*/.exec(text.slice(next))?.[0].length ?? 0) : 0;
    return { from: isOnDash ? key[0] : line, to: next + indent, text: '' };
  });
  return applied(text, edits);
}

/** Moves the value at `from` to `to`, where nothing stands yet; neither leads through a list. */
export function moveValue(text: string, from: Names, to: Names): string {
  const value = parseDocument(text, { prettyErrors: false }).getIn(from);
  const [first] = found(text, from);
  if (!first || found(text, to).length > 0) return text;
  const plain = typeof value === 'object' && value !== null && 'toJSON' in value ? (value as Node).toJSON() : value;
  const kept = removeKey(text, from);
  const document = parseDocument(kept, { prettyErrors: false });
  let depth = to.length - 1;
  while (depth > 0 && !isMap(document.getIn(to.slice(0, depth)))) depth--;
  const map = depth === 0 ? document.contents : document.getIn(to.slice(0, depth));
  const whole = to.slice(depth).reduceRight<unknown>((inner, name) => ({ [name]: inner }), plain);
  if (!isMap(map) || map.items.length === 0) return kept + stringify(whole, { lineWidth: 0 });
  if (map.flow) return text;
  const start = rangeOf(map.items[0]?.key)?.[0] ?? 0;
  const indent = ' '.repeat(start - (kept.lastIndexOf('\n', start - 1) + 1));
  const lines = stringify(whole, { lineWidth: 0 }).trimEnd().split('\n');
  const at = afterLine(kept, endOf(map));
  const lead = at > 0 && kept[at - 1] !== '\n' ? '\n' : '';
  return `${kept.slice(0, at)}${lead}${lines.map((line) => `${indent}${line}\n`).join('')}${kept.slice(at)}`;
}

// New YAML, written as the people of our towns write it: plain where that is safe, long texts as blocks, times quoted.
import { isScalar, isSeq, parseDocument } from 'yaml';

/** A short collection of short values stands on one line. */
const LINE = 120;

/** What other readers of YAML would take for a number, a time or a yes: it stands in quotes. */
const AMBIGUOUS = /^(?:\d{1,2}:\d{2}(?::\d{2})?|y|n|yes|no|on|off|[+-]?[\d._]+)$/i;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function reads(yaml: string, value: string): boolean {
  const { errors, warnings, contents } = parseDocument(yaml, { prettyErrors: false });
  const item = isSeq(contents) && contents.items.length === 1 ? contents.items[0] : undefined;
  return errors.length + warnings.length === 0 && isScalar(item) && item.value === value && !item.comment;
}

/** A text on one line, quoted where it would be read as something else. */
export function scalarText(value: unknown, within: 'line' | 'braces'): string {
  if (typeof value !== 'string') return String(value);
  if (AMBIGUOUS.test(value) || value.includes('\n')) return JSON.stringify(value);
  const isPlain = reads(within === 'line' ? `- ${value}` : `[${value}]`, value);
  return isPlain && !(within === 'braces' && /\s/.test(value)) ? value : JSON.stringify(value);
}

/** A field's name; `on` is one, whatever YAML 1.1 made of it. */
const keyText = (key: string) => (/^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key));

/** A value on one line, as it stands within braces and brackets. */
export function inlineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(', ')}]`;
  if (!isRecord(value)) return scalarText(value, 'braces');
  const parts = Object.entries(value).map(([key, part]) => `${keyText(key)}: ${inlineText(part)}`);
  return `{ ${parts.join(', ')} }`;
}

const isWord = (value: unknown) => typeof value !== 'object' && !/\s/.test(String(value));

/** Whether a collection stands on one line: words in brackets, a few short values in braces. */
function fitsOneLine(value: object): boolean {
  const parts = Object.values(value);
  const isFlat = Array.isArray(value)
    ? parts.every(isWord)
    : parts.every((part) => (Array.isArray(part) ? part.every(isWord) : !isRecord(part) && !/\n/.test(String(part))));
  return isFlat && inlineText(value).length <= LINE;
}

/** A text of several lines below its name, or undefined where only quotes keep it as it is. */
function literal(text: string, margin: string): string | undefined {
  if (!text.includes('\n') || /^\s|[^\S\n]\n|[\t\r\u0085\u2028\u2029\ufeff]|[^\S\n]$/.test(text)) return undefined;
  const body = text.replace(/\n*$/, '');
  const ends = text.length - body.length;
  if (ends > 1) return undefined;
  return `|${ends === 0 ? '-' : ''}\n${body.replace(/^(?=.)/gm, margin)}`;
}

/** What follows a name and its colon, or a dash; `indent` is the one of what stands below it. */
function partText(value: unknown, indent: number): string {
  const margin = ' '.repeat(indent);
  if (typeof value === 'string') return ` ${literal(value, margin) ?? scalarText(value, 'line')}`;
  if (typeof value !== 'object' || value === null) return ` ${String(value)}`;
  if (fitsOneLine(value)) return ` ${inlineText(value)}`;
  return `\n${blockText(value as Record<string, unknown>, indent)}`.trimEnd();
}

/** A record or list as YAML, each line indented by `indent` spaces; ends with a line break. */
export function blockText(value: Readonly<Record<string, unknown>> | readonly unknown[], indent = 0): string {
  const margin = ' '.repeat(indent);
  if (Array.isArray(value)) return value.map((item) => `${margin}- ${itemText(item, indent + 2)}\n`).join('');
  return Object.entries(value)
    .map(([key, part]) => `${margin}${keyText(key)}:${partText(part, indent + 2)}\n`)
    .join('');
}

/** What follows the dash of a line of a list; a record starts on the same line. */
export const itemText = (item: unknown, indent: number): string => partText(item, indent).trimStart();

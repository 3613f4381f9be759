// How an entry's file is read and written: fields between lines of “---”, then its text.
import { parseDocument } from 'yaml';
import { editYaml, newYaml } from './edit-yaml.ts';
import { ownValues, SOURCE, UNREADABLE } from './source-key.ts';

/** An entry's data as Decap holds them. */
export type EntryData = Record<string, unknown>;

interface Parts {
  open: string;
  yaml: string;
  close: string;
  body: string;
}

/** The parts of a file; put together they are the file. */
function partsOf(source: string): Parts | undefined {
  const [, open = '', yaml = '', close = '', body = ''] =
    /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^(---[ \t]*(?:\r?\n|$))([\s\S]*)$/m.exec(source) ?? [];
  return open ? { open, yaml, close, body } : undefined;
}

/** The text without the blank lines around it, which are the file's own. */
const inner = (body: string) => body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();

/** The data of an entry's file; the file itself stays with them. */
export function fromFile(source: string): EntryData {
  if (source.trim() === '') return {};
  const parts = partsOf(source);
  const document = parts && parseDocument(parts.yaml, { prettyErrors: false });
  const value: unknown =
    document && document.errors.length === 0 ? (document.toJS({ maxAliasCount: 100 }) ?? {}) : undefined;
  if (!parts || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { [SOURCE]: source, [UNREADABLE]: true };
  }
  const body = inner(parts.body);
  return { ...value, ...(body && { body }), [SOURCE]: source };
}

/** The file of an entry's data: the one that they were read from, with what has changed since. */
export function toFile(data: EntryData, order: readonly string[] = []): string {
  const source = typeof data[SOURCE] === 'string' ? data[SOURCE] : '';
  if (data[UNREADABLE]) return source;
  const { body: text, ...values } = ownValues(data);
  const body = typeof text === 'string' ? text.trimEnd().replace(/^(?:[ \t]*\n)+/, '') : '';
  const parts = partsOf(source);
  const names = order.filter((name) => name !== 'body');
  if (!parts) {
    const yaml = newYaml(values, names);
    // Nothing filled in: the translation has not been made.
    return yaml || body ? `---\n${yaml}---\n${body && `\n${body}\n`}` : '';
  }
  const ownBody = inner(parts.body).replace(/\r\n/g, '\n');
  const kept = body.replace(/\r\n/g, '\n') === ownBody;
  const end = parts.close.endsWith('\n') ? '' : '\n';
  const lead = /^(?:[ \t]*\r?\n)*/.exec(parts.body)?.[0] ?? '';
  const yaml = editYaml({ text: parts.yaml, values, order: names });
  // Everything was taken away: the translation is given up.
  if (!kept && !body && /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(yaml)) return '';
  return parts.open + yaml + parts.close + (kept ? parts.body : end + (body && `${ownBody ? lead : '\n'}${body}\n`));
}

/** What Decap is given. */
export const entryFormat = { fromFile, toFile };

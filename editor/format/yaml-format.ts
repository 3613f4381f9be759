// How a file of settings or data is read and written.
import { parseDocument } from 'yaml';
import { editYaml, newYaml } from './edit-yaml.ts';
import type { EntryData } from './entry-format.ts';
import { ownValues, SOURCE, UNREADABLE } from './source-key.ts';

/** The data of a YAML file; the file itself stays with them. */
export function fromYaml(source: string): EntryData {
  if (source.trim() === '') return {};
  const document = parseDocument(source, { prettyErrors: false });
  const value: unknown = document.errors.length === 0 ? (document.toJS({ maxAliasCount: 100 }) ?? {}) : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { [SOURCE]: source, [UNREADABLE]: true };
  }
  return { ...value, [SOURCE]: source };
}

/** The file of the data: the one that they were read from, with what has changed since. */
export function toYaml(data: EntryData, order: readonly string[] = []): string {
  const source = typeof data[SOURCE] === 'string' ? data[SOURCE] : '';
  if (data[UNREADABLE]) return source;
  const values = ownValues(data);
  return source ? editYaml({ text: source, values, order }) : newYaml(values, order);
}

/** What Decap is given. */
export const yamlFormat = { fromFile: fromYaml, toFile: toYaml };

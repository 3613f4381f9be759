// Turns what an old site says of a picture or a document into the field's form, and brings the file along.
import type { Field } from '../../content/model/field.ts';
import { fieldsWithin } from '../../content/model/fields/group.ts';
import type { Conversion } from './conversion.ts';
import { decodeEntities } from './html-to-text.ts';

/** What other programs call the parts. */
const ALIASES: Record<string, string[]> = {
  src: ['src', 'file', 'url', 'path', 'href'],
  file: ['file', 'src', 'url', 'path', 'href'],
  alt: ['alt', 'altText', 'description'],
  title: ['title', 'name', 'label'],
  caption: ['caption', 'title'],
  credit: ['credit', 'author', 'copyright'],
};

/** The parts of a record by the names of the field’s parts; those that have none are noted. */
function renamed(record: Record<string, unknown>, field: Field, { note, source }: Conversion): Record<string, unknown> {
  const rest = { ...record };
  const parts: Record<string, unknown> = {};
  for (const name of Object.keys(fieldsWithin(field) ?? {})) {
    const found = (ALIASES[name] ?? [name]).find((alias) => rest[alias] !== undefined);
    if (found === undefined) continue;
    parts[name] = rest[found];
    delete rest[found];
  }
  for (const [name, value] of Object.entries(rest))
    note('lost', 'the field has no such part', { field: `${source}.${name}`, value });
  return parts;
}

const nameOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.replace(/[-_+]+/g, ' ').trim();
};

/** The value of a picture (`key` is `src`) or a document (`file`); undefined when there is no file to bring. */
export function copyFile(value: unknown, field: Field, key: 'src' | 'file', conversion: Conversion): unknown {
  const { media, file, under, note, source } = conversion;
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const parts = isRecord ? renamed(value as Record<string, unknown>, field, conversion) : { [key]: value };
  const reference = decodeEntities(String(parts[key] ?? '').trim());
  const taken = media.take(reference, file, under);
  if (!('path' in taken)) {
    note('lost', /^https?:/.test(reference) ? 'on another site: not copied' : taken.why, { field: source, value });
    return undefined;
  }
  const result = { ...parts, [key]: taken.path };
  if (key === 'src' || 'title' in result) return result;
  note('look', 'the document had no title: its file name stands in', { field: source, value: reference });
  return { ...result, title: nameOf(decodeURIComponent(reference)) };
}

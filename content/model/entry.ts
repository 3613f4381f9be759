// An entry: one page, news item, event … of a town, in one language.
import type { FieldRecord, ValuesOf } from './field.ts';

/** One entry in one language. */
export interface Entry<F extends FieldRecord = FieldRecord> {
  readonly collection: string;
  readonly slug: string;
  /** The slug of the mini-site's owner, or '' for the town itself. */
  readonly scope: string;
  /** The language its texts are in. */
  readonly language: string;
  readonly values: ValuesOf<F> & { title: string };
  /** The source file, relative to the project. */
  readonly file: string;
  /** True for a translation whose original has been changed since. */
  readonly outdated?: boolean;
}

/** A value of an entry whose collection is not known by type, when it is a text. */
export function textValue(entry: Entry, name: string): string | undefined {
  const value = (entry.values as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}

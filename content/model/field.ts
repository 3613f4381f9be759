// A field: plain data that says what an editor may write, plus the Zod schema that checks it.
import type { z } from 'zod';
import type { Phrase } from './phrase.ts';

/** Every kind of field there is; whatever is derived from fields is a table over this list. */
export type FieldKind =
  | 'text'
  | 'markdown'
  | 'number'
  | 'boolean'
  | 'day'
  | 'moment'
  | 'time'
  | 'choice'
  | 'link'
  | 'email'
  | 'phone'
  | 'colour'
  | 'localised'
  | 'reference'
  | 'list'
  | 'group'
  | 'image'
  | 'file'
  | 'position'
  | 'address'
  | 'contact'
  | 'opening-hours'
  | 'repeats';

/** What every kind has. `Value` is the type after validation. */
export interface Field<Kind extends FieldKind = FieldKind, Value = unknown, Required extends boolean = boolean> {
  readonly kind: Kind;
  readonly required: Required;
  /** True when a translation has its own value; otherwise a translation inherits the value of the first language. */
  readonly translated: boolean;
  readonly schema: z.ZodType<Value>;
  /** Finishes the sentence “Write …” for an editor. */
  readonly expected: Phrase;
  /** The schema.org property, where the field has one. */
  readonly property?: string | undefined;
}

/** Named fields, in the order in which an editor meets them. */
export type FieldRecord = Readonly<Record<string, Field>>;

/** What every field builder takes. */
export interface FieldOptions {
  required?: boolean;
  /** The schema.org property. */
  property?: string;
}

/** Whether options make a field required, as a type: only a literal `true` does. */
export type RequiredOf<O> = O extends { required: true } ? true : false;

/** Whether options make a field required. */
export const isRequired = <O extends FieldOptions>(options: O | undefined) =>
  (options?.required ?? false) as RequiredOf<O>;

/** The type of one field's value. */
export type ValueOf<F> = F extends Field<FieldKind, infer Value> ? Value : never;

type RequiredKeys<F extends FieldRecord> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F];

/** The type of a record of fields after validation: what is not required may be absent. */
export type ValuesOf<F extends FieldRecord> = { [K in RequiredKeys<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, RequiredKeys<F>>]?: ValueOf<F[K]> | undefined;
};

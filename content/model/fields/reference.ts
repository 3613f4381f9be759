// A reference to an entry of another collection, by its slug.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface ReferenceField<R extends boolean = boolean> extends Field<'reference', string, R> {
  /** The collection's name: a string, so that no module needs another one. */
  readonly to: string;
}

/** The slug of an entry of the collection `to`; the loader makes sure that it exists. */
export function reference<const O extends FieldOptions>(to: string, options?: O): ReferenceField<RequiredOf<O>> {
  return {
    kind: 'reference',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    to,
    expected: phrase('expected.reference', { collection: to }),
    schema: z.string().trim(),
  };
}

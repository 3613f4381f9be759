// Mail addresses.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface EmailField<R extends boolean = boolean> extends Field<'email', string, R> {}

/** A mail address. */
export function email<const O extends FieldOptions>(options?: O): EmailField<RequiredOf<O>> {
  return {
    kind: 'email',
    required: isRequired(options),
    translated: false,
    property: options?.property ?? 'email',
    expected: phrase('expected.email'),
    schema: z
      .string()
      .trim()
      .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/),
  };
}

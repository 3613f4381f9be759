// Colours of a town's palette.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface ColourField<R extends boolean = boolean> extends Field<'colour', string, R> {}

/** A colour as `#rrggbb`; the value is in lower case. */
export function colour<const O extends FieldOptions>(options?: O): ColourField<RequiredOf<O>> {
  return {
    kind: 'colour',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    expected: phrase('expected.colour'),
    schema: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/),
  };
}

// Yes or no.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface BooleanField<R extends boolean = boolean> extends Field<'boolean', boolean, R> {}

/** Yes or no. */
export function boolean<const O extends FieldOptions>(options?: O): BooleanField<RequiredOf<O>> {
  return {
    kind: 'boolean',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    expected: phrase('expected.boolean'),
    schema: z.boolean(),
  };
}

// Postal addresses.
import { type FieldOptions, isRequired, type RequiredOf, type ValuesOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import { type CompositeField, schemaOf } from './group.ts';
import { text } from './text.ts';

const fields = {
  street: text({ translated: false, property: 'streetAddress' }),
  postalCode: text({ translated: false, property: 'postalCode', max: 12 }),
  locality: text({ required: true, translated: false, property: 'addressLocality' }),
  region: text({ translated: false, property: 'addressRegion' }),
} as const;

/** A postal address within the town's country. */
export type Address = ValuesOf<typeof fields>;

export interface AddressField<R extends boolean = boolean> extends CompositeField<'address', Address, R> {}

/** A postal address. */
export function address<const O extends FieldOptions>(options?: O): AddressField<RequiredOf<O>> {
  return {
    kind: 'address',
    required: isRequired(options),
    translated: false,
    property: options?.property ?? 'address',
    fields,
    expected: phrase('expected.address'),
    schema: schemaOf(fields),
  };
}

// How to reach somebody.
import { type FieldOptions, isRequired, type RequiredOf, type ValuesOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import { email } from './email.ts';
import { type CompositeField, schemaOf } from './group.ts';
import { link } from './link.ts';
import { phone } from './phone.ts';

const fields = {
  phone: phone(),
  email: email(),
  website: link({ property: 'url' }),
} as const;

/** Telephone, mail and website; each may be absent. */
export type Contact = ValuesOf<typeof fields>;

export interface ContactField<R extends boolean = boolean> extends CompositeField<'contact', Contact, R> {}

/** Telephone, mail and website. */
export function contact<const O extends FieldOptions>(options?: O): ContactField<RequiredOf<O>> {
  return {
    kind: 'contact',
    required: isRequired(options),
    translated: false,
    property: options?.property ?? 'contactPoint',
    fields,
    expected: phrase('expected.contact'),
    schema: schemaOf(fields),
  };
}

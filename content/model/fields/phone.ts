// Telephone numbers.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface PhoneField<R extends boolean = boolean> extends Field<'phone', string, R> {}

/** The number as a `tel:` link wants it: digits, and a leading plus. */
export const dialled = (phone: string): string => phone.replace(/\(0\)/g, '').replace(/[^\d+*#]/g, '');

/** A telephone number as people write it; short emergency numbers too. YAML reads `112` as a number: taken as text. */
export function phone<const O extends FieldOptions>(options?: O): PhoneField<RequiredOf<O>> {
  return {
    kind: 'phone',
    required: isRequired(options),
    translated: false,
    property: options?.property ?? 'telephone',
    expected: phrase('expected.phone'),
    schema: z.union([z.string(), z.number().transform(String)]).pipe(
      z
        .string()
        .trim()
        .regex(/^\+?[\d\s()./#*-]{2,24}$/)
        .refine((value) => /\d{2}/.test(value)),
    ),
  };
}

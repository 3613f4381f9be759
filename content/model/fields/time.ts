// Times of day.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

/** A time of day in 24 hours: `09:00`; `24:00` ends a day. */
export type Time = string;

export interface TimeField<R extends boolean = boolean> extends Field<'time', Time, R> {}

/** A time of day. */
export function time<const O extends FieldOptions>(options?: O): TimeField<RequiredOf<O>> {
  return {
    kind: 'time',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    expected: phrase('expected.time'),
    schema: z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/),
  };
}

// Calendar dates without a time of day.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

/** A calendar date as ISO 8601: `2026-12-05`. */
export type Day = string;

export interface DayField<R extends boolean = boolean> extends Field<'day', Day, R> {}

/** Whether `value` is an ISO day that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

/** A calendar date. */
export function day<const O extends FieldOptions>(options?: O): DayField<RequiredOf<O>> {
  return {
    kind: 'day',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    expected: phrase('expected.day'),
    schema: z.string().refine(isDay),
  };
}

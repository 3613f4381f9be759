// Numbers.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface NumberField<R extends boolean = boolean> extends Field<'number', number, R> {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** A number between `min` and `max`, whole unless told. */
export function number<const O extends FieldOptions & { min?: number; max?: number; whole?: boolean }>(
  options?: O,
): NumberField<RequiredOf<O>> {
  const { min = 0, max = 1_000_000_000, whole = true } = options ?? {};
  const base = z.number().min(min).max(max);
  return {
    kind: 'number',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    min,
    max,
    whole,
    expected: phrase(whole ? 'expected.whole' : 'expected.number', { min: String(min), max: String(max) }),
    schema: whole ? base.int() : base,
  };
}

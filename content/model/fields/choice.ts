// One of a fixed list of words; what a visitor reads instead stands in the labels.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';

export interface ChoiceField<V extends string = string, R extends boolean = boolean> extends Field<'choice', V, R> {
  readonly choices: readonly V[];
}

/** One of `choices`. */
export function choice<const V extends string, const O extends FieldOptions>(
  choices: readonly V[],
  options?: O,
): ChoiceField<V, RequiredOf<O>> {
  return {
    kind: 'choice',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    choices,
    expected: `one of: ${choices.join(', ')}`,
    schema: z.enum(choices as [V, ...V[]]),
  };
}

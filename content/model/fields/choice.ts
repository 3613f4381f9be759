// One of a fixed list of words; what a visitor reads instead stands in the labels.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface ChoiceField<V extends string = string, R extends boolean = boolean> extends Field<'choice', V, R> {
  readonly choices: readonly V[];
  /** Where the labels of its words stand: `choice.place-kind` holds `choice.place-kind.park`; absent where that is the field's own name. */
  readonly labels: string | undefined;
}

/**
 * One of `choices`.
 * @param options.labels what the keys of its words' labels start with, `choice.<name of the field>` unless told
 */
export function choice<const V extends string, const O extends FieldOptions & { labels?: string }>(
  choices: readonly V[],
  options?: O,
): ChoiceField<V, RequiredOf<O>> {
  return {
    kind: 'choice',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    choices,
    labels: options?.labels,
    expected: phrase('expected.choice', { choices: choices.join(', ') }),
    schema: z.enum(choices as [V, ...V[]]),
  };
}

/** The key of the label that names one word of a choice; `path` leads to the field by names. */
export const choiceLabelKey = (field: ChoiceField, path: readonly string[], value: string): string =>
  `${field.labels ?? `choice.${path.at(-1)}`}.${value}`;

// A short text in each of the town's languages.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

/** One text for all languages, or a text per language. */
export type Localised = string | Readonly<Record<string, string>>;

export interface LocalisedField<R extends boolean = boolean> extends Field<'localised', Localised, R> {
  readonly multiline: boolean;
}

/** A text, or a map from language to text. */
export function localised<const O extends FieldOptions & { multiline?: boolean }>(
  options?: O,
): LocalisedField<RequiredOf<O>> {
  const one = z.string().trim().max(1000);
  return {
    kind: 'localised',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    multiline: options?.multiline ?? false,
    expected: phrase('expected.localised'),
    schema: z.union([one, z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), one)]),
  };
}

/** The text in `language`, else in the first of `languages` that has one, and the language it is in. */
export function localise(
  value: Localised,
  language: string,
  languages: readonly string[],
): { text: string; language: string } {
  if (typeof value === 'string') return { text: value, language: languages[0] ?? language };
  for (const candidate of [language, ...languages, ...Object.keys(value)]) {
    const text = value[candidate];
    if (text !== undefined) return { text, language: candidate };
  }
  return { text: '', language };
}

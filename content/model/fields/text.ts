// Plain text: one line, or several.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface TextField<R extends boolean = boolean> extends Field<'text', string, R> {
  readonly multiline: boolean;
  readonly max: number;
}

/**
 * Plain text. Numbers are taken as text, since YAML reads `number: 12` as one.
 * @param options.max the most characters, 200 unless told (1,000 when multiline)
 */
export function text<const O extends FieldOptions & { multiline?: boolean; max?: number; translated?: boolean }>(
  options?: O,
): TextField<RequiredOf<O>> {
  const multiline = options?.multiline ?? false;
  const max = options?.max ?? (multiline ? 1000 : 200);
  return {
    kind: 'text',
    required: isRequired(options),
    translated: options?.translated ?? true,
    property: options?.property,
    multiline,
    max,
    expected: phrase('expected.text', { max: String(max) }),
    schema: z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().max(max)),
  };
}

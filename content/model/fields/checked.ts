// A field of text with one more condition on its value.
import type { z } from 'zod';
import type { Field, FieldKind } from '../field.ts';
import type { Phrase } from '../phrase.ts';

/**
 * The same field, whose value must also satisfy `holds`.
 * @param expected finishes the sentence “Write …” for an editor
 */
export const checked = <F extends Field<FieldKind, string>>(
  field: F,
  holds: (value: string) => boolean,
  expected: Phrase,
): F => ({
  ...field,
  expected,
  schema: (field.schema as z.ZodType<string>).refine(holds),
});

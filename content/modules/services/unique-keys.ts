// Fields with one more condition: on a text, and on the keys of a list.
import type { z } from 'zod';
import type { Field, FieldKind } from '../../model/field.ts';
import type { ListField } from '../../model/fields/list.ts';

/** A text field whose value must also satisfy `holds`. */
export const checked = <F extends Field<FieldKind, string>>(
  field: F,
  holds: (value: string) => boolean,
  expected: string,
): F => ({
  ...field,
  expected,
  schema: (field.schema as z.ZodType<string>).refine(holds),
});

/** A list whose items each have a `key` of their own. */
export const uniqueKeys = <V extends { key: string }, R extends boolean>(field: ListField<V, R>): ListField<V, R> => ({
  ...field,
  schema: field.schema.superRefine((items, context) => {
    items.forEach(({ key }, index) => {
      if (items.findIndex((item) => item.key === key) === index) return;
      const params = { code: 'wrong-value', expected: 'a key that no other line has' };
      context.addIssue({ code: 'custom', path: [index, 'key'], params });
    });
  }),
});

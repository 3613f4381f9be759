// Fields with one more condition: on a text, and on the keys of a list.
import type { z } from 'zod';
import type { Field, FieldKind } from '../../model/field.ts';
import type { ListField } from '../../model/fields/list.ts';
import { type RuleBroken, ruled } from '../../model/fields/ruled.ts';

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
export const uniqueKeys = <V extends { key: string }, R extends boolean>(field: ListField<V, R>): ListField<V, R> =>
  ruled(field, (items): RuleBroken[] =>
    (items as V[]).flatMap(({ key }, index) =>
      (items as V[]).findIndex((item) => item.key === key) === index
        ? []
        : [{ path: [index, 'key'], code: 'wrong-value', details: { expected: 'a key that no other line has' } }],
    ),
  );

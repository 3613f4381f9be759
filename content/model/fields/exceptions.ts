// Dates of something that repeats which are not as the rule says: none that day, moved, or cancelled.
import { z } from 'zod';
import type { FieldOptions, ValuesOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import { boolean } from './boolean.ts';
import { day } from './day.ts';
import { group } from './group.ts';
import { type ListField, list } from './list.ts';
import { moment } from './moment.ts';

const fields = { day: day({ required: true }), newStart: moment(), cancelled: boolean() } as const;

/** One day on which something takes place would it follow its rule: it never meant to, or begins at `newStart`, or is cancelled. */
export type Exception = ValuesOf<typeof fields>;

/** Days that are not as the rule says; a day alone means that nothing takes place and nobody expected it. */
export function exceptions(options?: FieldOptions): ListField<Exception, false> {
  const whole = group(fields);
  const alone = fields.day.schema.transform((value): Exception => ({ day: value }));
  const item = {
    ...whole,
    expected: phrase('expected.exception'),
    schema: z.union([alone, whole.schema]) as z.ZodType<Exception>,
  };
  return list(item, { ...options, required: false }) as ListField<Exception, false>;
}

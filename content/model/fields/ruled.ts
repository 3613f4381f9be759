// A field with rules over its whole value, beyond what its kind demands.
import type { z } from 'zod';
import type { Field, ValueOf } from '../field.ts';
import type { Details } from '../phrase.ts';
import type { ProblemCode } from '../problem.ts';

/** What is wrong with a value: at which part of it, which problem, and the details that its sentences name. */
export interface RuleBroken {
  path: (string | number)[];
  code: ProblemCode;
  details: Details;
}

/** The field whose value must also keep all rules; a rule returns everything that breaks it. */
export const ruled = <F extends Field>(field: F, ...rules: ((value: ValueOf<F>) => readonly RuleBroken[])[]): F => ({
  ...field,
  schema: (field.schema as z.ZodType<ValueOf<F>>).superRefine((value, context) => {
    for (const { path, code, details } of rules.flatMap((rule) => rule(value)))
      context.addIssue({ code: 'custom', path, params: { code, ...details } });
  }),
});

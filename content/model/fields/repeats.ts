// How something repeats, as people say it: every second week on Tuesday, every first Sunday but in July and August.
import { z } from 'zod';
import { type Field, type FieldKind, type FieldOptions, isRequired, type RequiredOf, type ValuesOf } from '../field.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { choice } from './choice.ts';
import { day } from './day.ts';
import { type CompositeField, schemaOf } from './group.ts';
import { list } from './list.ts';
import { number } from './number.ts';
import { WEEKDAYS } from './opening-hours.ts';

/** Which one of the weekdays of a month. */
export const NTH = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** The most times that can be counted: weekly for twenty years. */
const MOST = 1000;

/** A list for which one value alone may be written too: `on: sunday`. */
function oneOrMore<V>(item: Field<FieldKind, V>) {
  const many = list(item);
  const one = item.schema.transform((value) => [value]);
  return { ...many, expected: item.expected, schema: z.union([many.schema, one]) as z.ZodType<V[]> };
}

const month = number({ min: 1, max: 12 });

const fields = {
  every: choice(['day', 'week', 'month', 'year'], { required: true }),
  interval: number({ min: 1, max: 99 }),
  on: oneOrMore(choice(WEEKDAYS, { labels: 'weekday' })),
  nth: oneOrMore(choice(NTH)),
  months: oneOrMore(month),
  monthsExcept: oneOrMore(month),
  until: day(),
  times: number({ min: 1, max: MOST }),
} as const;

/** How something repeats, counted from the day it starts; without an end it goes on. */
export type Repeats = ValuesOf<typeof fields>;

export interface RepeatsField<R extends boolean = boolean> extends CompositeField<'repeats', Repeats, R> {}

type Complaint = { path: string; code: 'missing-field' | 'wrong-value'; expected: Phrase };

/** What does not go together. */
function complaints({ every, on, nth, months, monthsExcept, until, times }: Repeats): Complaint[] {
  const found: Complaint[] = [];
  const ofMonth = every === 'month' || every === 'year';
  if (nth && !ofMonth)
    found.push({ path: 'nth', code: 'wrong-value', expected: phrase('expected.repeats.nthOfMonth') });
  else if (nth && !on) found.push({ path: 'on', code: 'missing-field', expected: phrase('expected.repeats.weekday') });
  if (on && every === 'day') found.push({ path: 'on', code: 'wrong-value', expected: phrase('expected.repeats.week') });
  if (on && ofMonth && !nth)
    found.push({
      path: 'nth',
      code: 'missing-field',
      expected: phrase('expected.choice', { choices: NTH.join(', ') }),
    });
  if (months && monthsExcept)
    found.push({ path: 'monthsExcept', code: 'wrong-value', expected: phrase('expected.repeats.months') });
  if (until && times) found.push({ path: 'times', code: 'wrong-value', expected: phrase('expected.repeats.end') });
  return found;
}

/** How something repeats. */
export function repeats<const O extends FieldOptions>(options?: O): RepeatsField<RequiredOf<O>> {
  const schema = schemaOf(fields).superRefine((value, context) => {
    for (const { path, code, expected } of complaints(value)) {
      context.addIssue({ code: 'custom', path: [path], params: { code, expected } });
    }
  });
  return {
    kind: 'repeats',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    fields,
    expected: phrase('expected.repeats'),
    schema: schema as z.ZodType<Repeats>,
  };
}

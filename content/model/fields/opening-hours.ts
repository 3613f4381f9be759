// Opening hours: a usual week, and the days that differ.
import type { z } from 'zod';
import { type FieldOptions, isRequired, type RequiredOf, type ValuesOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import type { ProblemCode } from '../problem.ts';
import { choice } from './choice.ts';
import { day } from './day.ts';
import { type CompositeField, group, schemaOf } from './group.ts';
import { list } from './list.ts';
import { localised } from './localised.ts';
import { time } from './time.ts';

/** The days of the week, Monday first (ISO 8601). */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const weekly = group({
  days: list(choice(WEEKDAYS, { labels: 'weekday' }), { required: true }),
  opens: time({ required: true }),
  closes: time({ required: true }),
});
const special = group({
  from: day({ required: true }),
  until: day(),
  opens: time(),
  closes: time(),
  reason: localised(),
});
const fields = { weekly: list(weekly), special: list(special), note: localised() } as const;

/** A usual week, and special days: closed where they name no times. */
export type OpeningHours = ValuesOf<typeof fields>;

export interface OpeningHoursField<R extends boolean = boolean>
  extends CompositeField<'opening-hours', OpeningHours, R> {}

/** Opening hours. Closing comes after opening; a special day has both times or none. */
export function openingHours<const O extends FieldOptions>(options?: O): OpeningHoursField<RequiredOf<O>> {
  const schema = schemaOf(fields).superRefine((hours, context) => {
    const refuse = (path: (string | number)[], params: { code: ProblemCode; start?: string | undefined }) => {
      context.addIssue({ code: 'custom', path, params });
    };
    const tooEarly = (path: (string | number)[], start: string) => refuse(path, { code: 'closes-too-early', start });
    hours.weekly?.forEach((row, index) => {
      if (row.closes <= row.opens) tooEarly(['weekly', index, 'closes'], row.opens);
    });
    hours.special?.forEach((row, index) => {
      if (row.opens && row.closes && row.closes <= row.opens) tooEarly(['special', index, 'closes'], row.opens);
      if (row.until && row.until < row.from)
        refuse(['special', index, 'until'], { code: 'end-before-start', start: row.from });
      if (Boolean(row.opens) !== Boolean(row.closes))
        refuse(['special', index, row.opens ? 'closes' : 'opens'], { code: 'missing-field' });
    });
  });
  return {
    kind: 'opening-hours',
    required: isRequired(options),
    translated: false,
    property: options?.property ?? 'openingHoursSpecification',
    fields,
    expected: phrase('expected.openingHours'),
    schema: schema as z.ZodType<OpeningHours>,
  };
}

// Dates with a time of day, in the town's own time.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import { isDay } from './day.ts';

/** Local time in the town's zone (`2026-12-05T20:00`), or a day alone where the whole day is meant. */
export type Moment = string;

export interface MomentField<R extends boolean = boolean> extends Field<'moment', Moment, R> {}

const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.0+)?)?$/;

function normalise(value: string): Moment | undefined {
  if (isDay(value)) return value;
  const match = WITH_TIME.exec(value);
  return match?.[1] && isDay(match[1]) ? `${match[1]}T${match[2]}:${match[3]}` : undefined;
}

/** A date with a time of day, or a date alone. Seconds are dropped. */
export function moment<const O extends FieldOptions>(options?: O): MomentField<RequiredOf<O>> {
  return {
    kind: 'moment',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    expected: phrase('expected.moment'),
    schema: z.string().transform((value, context) => {
      const moment = normalise(value.trim());
      if (moment) return moment;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
  };
}

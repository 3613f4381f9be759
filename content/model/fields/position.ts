// Points on the Earth (WGS 84, degrees).
import { type FieldOptions, isRequired, type RequiredOf, type ValuesOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import { type CompositeField, schemaOf } from './group.ts';
import { number } from './number.ts';

const fields = {
  latitude: number({ required: true, min: -90, max: 90, whole: false }),
  longitude: number({ required: true, min: -180, max: 180, whole: false }),
} as const;

/** A point in degrees, WGS 84. */
export type GeoPosition = ValuesOf<typeof fields>;

export interface PositionField<R extends boolean = boolean> extends CompositeField<'position', GeoPosition, R> {}

/** A point on the map. */
export function position<const O extends FieldOptions>(options?: O): PositionField<RequiredOf<O>> {
  return {
    kind: 'position',
    required: isRequired(options),
    translated: false,
    property: options?.property ?? 'geo',
    fields,
    expected: phrase('expected.position'),
    schema: schemaOf(fields),
  };
}

// Fields that belong together.
import { z } from 'zod';
import {
  type Field,
  type FieldKind,
  type FieldOptions,
  type FieldRecord,
  isRequired,
  type RequiredOf,
  type ValuesOf,
} from '../field.ts';
import { phrase, within } from '../phrase.ts';

/** A field made of named fields, whatever its kind. */
export interface CompositeField<Kind extends FieldKind = FieldKind, Value = unknown, R extends boolean = boolean>
  extends Field<Kind, Value, R> {
  readonly fields: FieldRecord;
}

export interface GroupField<Value = unknown, R extends boolean = boolean> extends CompositeField<'group', Value, R> {}

/** The strict schema of a record of fields: keys it does not name are errors. */
export function schemaOf<F extends FieldRecord>(fields: F): z.ZodType<ValuesOf<F>> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.required ? field.schema : field.schema.optional()]),
  );
  return z.strictObject(shape) as unknown as z.ZodType<ValuesOf<F>>;
}

/** A group of `fields`. */
export function group<F extends FieldRecord, const O extends FieldOptions & { translated?: boolean }>(
  fields: F,
  options?: O,
): GroupField<ValuesOf<F>, RequiredOf<O>> & { fields: F } {
  return {
    kind: 'group',
    required: isRequired(options),
    translated: options?.translated ?? false,
    property: options?.property,
    fields,
    expected: phrase('expected.group', { names: within(...Object.keys(fields)) }),
    schema: schemaOf(fields),
  };
}

/** The fields inside a field, or undefined where it has none. */
export const fieldsWithin = (field: Field): FieldRecord | undefined => (field as Partial<CompositeField>).fields;

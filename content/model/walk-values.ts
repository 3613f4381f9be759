// Visits every value of a record of fields, however deep, together with its field.
import type { Field, FieldRecord } from './field.ts';
import { fieldsWithin } from './fields/group.ts';
import type { ListField } from './fields/list.ts';
import type { Path } from './problem.ts';

/** Calls `visit` for each value that is there, outer values before inner ones. */
export function walkValues(
  fields: FieldRecord,
  values: Readonly<Record<string, unknown>>,
  visit: (field: Field, value: unknown, path: Path) => void,
): void {
  const step = (field: Field, value: unknown, path: Path): void => {
    if (value === undefined) return;
    visit(field, value, path);
    if (field.kind === 'list') {
      (value as unknown[]).forEach((item, index) => {
        step((field as ListField).item, item, [...path, index]);
      });
      return;
    }
    const inner = fieldsWithin(field);
    if (inner) record(inner, value as Record<string, unknown>, path);
  };
  const record = (inner: FieldRecord, from: Readonly<Record<string, unknown>>, path: Path): void => {
    for (const [name, field] of Object.entries(inner)) step(field, from[name], [...path, name]);
  };
  record(fields, values, []);
}

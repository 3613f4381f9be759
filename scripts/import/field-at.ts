// Finds the field that a path such as `image.alt` names in a collection.
import type { Field, FieldRecord } from '../../content/model/field.ts';
import { fieldsWithin } from '../../content/model/fields/group.ts';
import type { ListField } from '../../content/model/fields/list.ts';

/** The record of fields inside a field; of a list, that of its items. */
export function recordWithin(field: Field): FieldRecord | undefined {
  return fieldsWithin(field.kind === 'list' ? (field as ListField).item : field);
}

/** The field at `path` and the field around it, or the part of the path that is no field, with the names that are. */
export function fieldAt(
  fields: FieldRecord,
  path: string,
): { field: Field; around?: Field | undefined } | { unknown: string; known: string[] } {
  let record: FieldRecord | undefined = fields;
  let field: Field | undefined;
  let around: Field | undefined;
  for (const step of path.split('.')) {
    const next: Field | undefined = record && Object.hasOwn(record, step) ? record[step] : undefined;
    if (!next || field?.kind === 'list') return { unknown: step, known: Object.keys(record ?? {}) };
    around = field;
    field = next;
    record = recordWithin(next);
  }
  return field ? { field, around } : { unknown: path, known: Object.keys(fields) };
}

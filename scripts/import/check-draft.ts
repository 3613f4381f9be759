// Checks a draft against the fields of its collection: what they refuse is noted and goes.
import type { FieldRecord } from '../../content/model/field.ts';
import { withoutBlanks } from '../../content/model/parse-or-explain.ts';
import type { Draft } from './draft.ts';

/** Takes away the values that the fields refuse; false when one that the entry needs is missing. */
export function check({ values, note }: Draft, fields: FieldRecord): boolean {
  let complete = true;
  for (const [name, field] of Object.entries(fields)) {
    const value = withoutBlanks(values[name]);
    if (value === undefined) {
      delete values[name];
      if (field.required) {
        note('lost', `not imported: “${name}” is missing, which every entry needs`);
        complete = false;
      }
      continue;
    }
    const result = field.schema.safeParse(value);
    if (result.success) values[name] = result.data;
    else {
      note('lost', `“${name}” must be ${field.expected.text}`, { field: name, value });
      delete values[name];
      if (field.required) complete = false;
    }
  }
  return complete;
}

/** Takes away the values that break a rule of the collection; false when the entry needs them. */
export function obeysRules({ collection, values, note }: Draft): boolean {
  for (const rule of collection.rules) {
    const wrong = rule(values);
    const name = wrong && String(wrong.path[0]);
    if (!name) continue;
    note('lost', `“${name}” is before the start`, { field: name, value: values[name] });
    delete values[name];
    if (collection.fields[name]?.required) return false;
  }
  return true;
}

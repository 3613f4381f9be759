// The values of a broken record that are sound by themselves, so that one mistake does not hide the others.
import type { FieldRecord } from '../model/field.ts';
import { parseOrExplain, withoutBlanks } from '../model/parse-or-explain.ts';

/** The values whose own field has nothing against them. */
export function soundValues(fields: FieldRecord, value: unknown): Record<string, unknown> {
  const record = withoutBlanks(value);
  if (typeof record !== 'object' || record === null) return {};
  const found = Object.entries(record).flatMap(([name, part]) => {
    const field = fields[name];
    if (!field) return [];
    const { values } = parseOrExplain({ fields: { [name]: field }, value: { [name]: part }, file: '' });
    return Object.entries(values ?? {});
  });
  return Object.fromEntries(found);
}

// Whether a translation has anything of its own to say in a field.
import type { Field } from '../../model/field.ts';
import { fieldsWithin } from '../../model/fields/group.ts';
import type { ListField } from '../../model/fields/list.ts';

/** True for a field that is translated, and for one that has such a field within; what is false is inherited. */
export function isTranslated(field: Field): boolean {
  if (field.translated) return true;
  // A list is inherited as a whole, whatever its lines hold.
  if (field.kind === 'list') return (field as ListField).translated;
  return Object.values(fieldsWithin(field) ?? {}).some(isTranslated);
}

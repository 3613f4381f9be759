// What an editor might write into a field, found by asking the model's own field.
import type { FieldMark } from '../../content/derive/cms/widgets.ts';
import type { Field, FieldRecord } from '../../content/model/field.ts';
import { fieldsWithin } from '../../content/model/fields/group.ts';
import type { ListField } from '../../content/model/fields/list.ts';
import { townFields } from '../../content/model/town.ts';
import { modules } from '../../content/modules/modules.ts';

/** Fields by the name of their collection or file. */
const records: Record<string, FieldRecord> = {
  town: townFields,
  ...Object.fromEntries(
    modules
      .flatMap(({ collections, singletons }) => [...collections, ...singletons])
      .map(({ name, fields }) => [name, fields]),
  ),
};

/** The model's field that one of Decap's stands for. */
export function modelField({ collection, path, item }: FieldMark): Field {
  let fields: FieldRecord | undefined = records[collection];
  let found: Field | undefined;
  for (const name of path) {
    found = fields?.[name];
    const inner: Field | undefined = found?.kind === 'list' ? (found as ListField).item : found;
    fields = inner && fieldsWithin(inner);
  }
  if (!found) throw new Error(`The model has no field ${collection}.${path.join('.')}`);
  return item ? (found as ListField).item : found;
}

const TEXTS = [
  'Été à l’Hôtel de Ville – “größer”, ¡ñandú!',
  '10:30',
  '16:30',
  'https://river.example/a?b=1',
  'desk@river.example',
  '+44 1632 960123',
  '#7d1a26',
  '/gone/before/',
  'kept-mark',
  'EUR',
  '12',
];

/** A text that the field takes: the first of many that does, or one after it. */
export function sampleText(mark: FieldMark, number = 0): string {
  const { schema } = modelField(mark);
  const found = TEXTS.filter((text) => schema.safeParse(text).success)[number];
  if (found === undefined) throw new Error(`No sample fits ${mark.collection}.${mark.path.join('.')}`);
  return found;
}

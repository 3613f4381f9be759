// The widget of each kind of field: a table that TypeScript keeps whole.
import type { Field, FieldKind, FieldRecord } from '../../model/field.ts';
import type { FieldTable } from '../../model/field-kinds.ts';
import { fieldsWithin } from '../../model/fields/group.ts';
import type { ListField } from '../../model/fields/list.ts';
import type { ReferenceField } from '../../model/fields/reference.ts';
import { capitalised } from './capitalised.ts';
import { optionsOf } from './choices.ts';
import { expectationOf } from './expectations.ts';
import { isTranslated } from './is-translated.ts';
import { hintOf, labelOf, lineLabelOf, type Place, plain } from './place.ts';
import { referenceWidget } from './references.ts';
import { lineSummary } from './summaries.ts';
import type { MarkedField, Widget } from './widgets.ts';

const wholeDay = { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false } as const;

/** The names under which labels and hints of the parts of a kind stand. */
const PARTS: Partial<Record<FieldKind, string>> = { file: 'documents', 'opening-hours': 'openingHours' };

/** Where labels of the parts stand: below the kind's name, unless the group is just a group. */
const partOf = (field: Field, { part }: Place): readonly string[] =>
  field.kind === 'group' ? part : [PARTS[field.kind] ?? field.kind];

/** A group: its fields, each optional as long as the group may be left out. */
const object = (field: Field, place: Place): Widget => ({
  widget: 'object',
  collapsed: !field.required,
  fields: fieldsOf(fieldsWithin(field) ?? {}, {
    ...place,
    part: partOf(field, place),
    optional: place.optional || !field.required,
    own: place.own || field.translated,
  }),
});

/** A picture or document: its path is chosen from the town's media folder, or uploaded into it. */
const media =
  (part: string, widget: 'image' | 'file') =>
  (field: Field, place: Place): Widget => {
    const inner = object(field, place) as Extract<Widget, { widget: 'object' }>;
    const fields = inner.fields.map((each): MarkedField => {
      if (each.name !== part) return each;
      const { name, label, required, hint, i18n, belfry } = each;
      return { name, label, required, hint, i18n, belfry, widget, choose_url: false, allow_multiple: false };
    });
    return { ...inner, fields };
  };

/** Whether a value alone may stand in the place of a list, or of a line of it. */
const takes = (field: Field, value: unknown): boolean => value !== undefined && field.schema.safeParse(value).success;

function listWidget(field: ListField, place: Place): Widget {
  const { item } = field;
  const options = optionsOf(item, place);
  if (options) {
    const alone = takes(field, options[0]?.value);
    return alone ? { widget: 'belfry-choices', options } : { widget: 'select', options, multiple: true };
  }
  if (item.kind === 'reference') return referenceWidget(item as ReferenceField, place, true);
  const inner = fieldsWithin(item);
  const within = { ...place, optional: false, own: place.own || isTranslated(field) };
  const common = { label_singular: lineLabelOf(place), collapsed: true };
  if (!inner) return { widget: 'list', ...common, field: { ...markedField('line', item, within, true) } };
  const fields = (table[item.kind] as typeof object)({ ...item, required: true } as Field, within);
  const shape = { ...common, ...lineSummary(inner, place), fields: 'fields' in fields ? (fields.fields ?? []) : [] };
  return takes(item, '2026-12-25') ? { widget: 'belfry-lines', ...shape } : { widget: 'list', ...shape };
}

const table: FieldTable<[Place], Widget> = {
  text: ({ multiline }) => ({ widget: multiline ? 'text' : 'string' }),
  markdown: () => ({
    widget: 'markdown',
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'heading-four',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: ['image'],
  }),
  number: ({ whole, min, max }) => ({
    widget: 'number',
    value_type: whole ? 'int' : 'float',
    min,
    max,
    step: whole ? 1 : 0.01,
  }),
  boolean: () => ({ widget: 'boolean' }),
  day: () => wholeDay,
  moment: () => ({ widget: 'belfry-moment' }),
  time: () => ({ widget: 'string' }),
  choice: (field, place) => ({ widget: 'select', options: optionsOf(field, place) ?? [] }),
  link: () => ({ widget: 'string' }),
  email: () => ({ widget: 'string' }),
  phone: () => ({ widget: 'string' }),
  colour: () => ({ widget: 'color', allowInput: true, enableAlpha: false }),
  localised: ({ multiline }, { source: { site, language } }) => {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    return {
      widget: 'belfry-localised',
      languages: site.languages.map((code) => ({ code, label: names.of(code) ?? code })),
      multiline,
    };
  },
  reference: referenceWidget,
  list: listWidget,
  group: object,
  image: media('src', 'image'),
  file: media('file', 'file'),
  position: (_, { source: { site } }) => ({
    widget: 'belfry-position',
    center: site.town.position,
    tiles: site.town.tiles,
  }),
  address: object,
  contact: object,
  'opening-hours': object,
  repeats: object,
};

/** One field for Decap; `item` for the lines of a list. */
function markedField(name: string, field: Field, place: Place, item = false): MarkedField {
  const { source, say, collection, path, optional, own } = place;
  const expectation = expectationOf(field, say);
  const { text, pattern } = expectation;
  const widget = (table[field.kind] as (field: Field, place: Place) => Widget)(field, place);
  const hint = hintOf(field, expectation, place);
  return {
    name,
    label: item ? capitalised(lineLabelOf(place), source.language) : labelOf(place),
    required: (field.required || item) && !optional && widget.widget !== 'hidden',
    ...(hint && { hint }),
    ...(pattern && text && { pattern: [pattern, plain(text)] as [string, string] }),
    i18n: own || isTranslated(field),
    belfry: { collection, path, ...(item && { item: true as const }) },
    ...widget,
  };
}

/** A record of fields for Decap, in the model's order. */
export function fieldsOf(fields: FieldRecord, place: Place): MarkedField[] {
  return Object.entries(fields).map(([name, field]) =>
    markedField(name, field, { ...place, path: [...place.path, name], part: [...place.part, name] }),
  );
}

// The field reference: every field of the model in an editor's words, as a page of Markdown.
import type { Collection } from '../model/collection.ts';
import type { Field, FieldRecord } from '../model/field.ts';
import type { FieldTable } from '../model/field-kinds.ts';
import { type ChoiceField, choiceLabelKey } from '../model/fields/choice.ts';
import { fieldsWithin } from '../model/fields/group.ts';
import type { ListField } from '../model/fields/list.ts';
import { fieldLabelKeys, type Labels, type Say } from '../model/labels.ts';
import type { Module } from '../model/module.ts';

/** What the page is made of. */
export interface ReferenceSource {
  modules: readonly Pick<Module, 'name' | 'collections' | 'singletons'>[];
  townFields: FieldRecord;
  labels: Labels;
  say: Say;
  language: string;
}

/** Where a field stands: the collection (or file) and the names down to it. */
interface Place extends ReferenceSource {
  collection: string;
  path: readonly string[];
}

/** Kinds that have the same parts wherever they occur; each is described once. */
const KINDS_WITH_PARTS = ['image', 'file', 'position', 'address', 'contact', 'opening-hours', 'repeats'] as const;

const code = (text: string): string => `\`${text}\``;

/** The anchor that GitHub and most programs give to a heading. */
const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** A choice's words, each with what it is called. */
const choices = (field: ChoiceField, { say, path }: Place): string =>
  field.choices.map((word) => `${code(word)} ${say(choiceLabelKey(field, path, word))}`).join('; ');

function target(to: string, { modules, say }: Place): string {
  if (to === 'sections') return say('reference.section');
  const singleton = modules.some(({ singletons }) => singletons.some(({ name }) => name === to));
  if (to === 'topics' || singleton) return say('reference.keyOf', { file: `${to}.yaml` });
  return say('reference.reference', { collection: to });
}

function seeParts(field: Field, { say }: Place): string {
  const title = say(`kind.${field.kind}`);
  return say('reference.see', { link: `[${title}](#${anchor(title)})` });
}

const example =
  (text: string) =>
  (_: Field, { say }: Place) =>
    say('reference.example', { example: code(text) });
const quoted =
  (text: string) =>
  (_: Field, { say }: Place) =>
    say('reference.quoted', { example: code(`"${text}"`) });

const expectations: FieldTable<[Place], string> = {
  text: ({ max }, { say }) => say('reference.text', { max }),
  markdown: (_, { say }) => say('reference.markdown'),
  number: ({ whole, min, max }, { say }) => say(whole ? 'reference.whole' : 'reference.number', { min, max }),
  boolean: () => '`true`, `false`',
  day: example('2026-12-05'),
  moment: (_, { say }) => say('reference.moment', { example: code('2026-12-05T20:00') }),
  time: quoted('09:00'),
  choice: choices,
  link: ({ entries }, { say }) => say(entries ? 'reference.linkOrEntry' : 'reference.link'),
  email: example('office@town.example'),
  phone: quoted('+32 81 00 00 01'),
  colour: quoted('#0b5d6b'),
  localised: (_, { say }) => say('reference.localised'),
  reference: ({ to }, place) => target(to, place),
  list: ({ item }, place) => expectation(item, place),
  group: (_, { say }) => say('reference.group'),
  image: seeParts,
  file: seeParts,
  position: seeParts,
  address: seeParts,
  contact: seeParts,
  'opening-hours': seeParts,
  repeats: seeParts,
};

function expectation(field: Field, place: Place): string {
  const say = expectations[field.kind] as (field: Field, place: Place) => string;
  return say(field, place);
}

function kindInWords(field: Field, say: Say): string {
  if (field.kind === 'list') return say('kind.list', { item: kindInWords((field as ListField).item, say) });
  const multiline = (field as { multiline?: boolean }).multiline && field.kind === 'text';
  return say(multiline ? 'kind.lines' : `kind.${field.kind}`);
}

/** The text of the first of the keys that labels have, just as it stands there. */
function firstLabel(keys: readonly string[], { labels }: ReferenceSource): string | undefined {
  const label = labels[keys.find((each) => each in labels) ?? ''];
  return typeof label === 'string' ? label : undefined;
}

function row(field: Field, place: Place): string {
  const { collection, path, say } = place;
  const keys = fieldLabelKeys(collection, path);
  const label = firstLabel(keys, place) ?? path.at(-1) ?? '';
  const hint = firstLabel(
    keys.map((key) => key.replace(/^field\./, 'hint.')),
    place,
  );
  const expected = expectation(field, place);
  const cells = [
    label,
    code(path.join('.')),
    kindInWords(field, say),
    field.required ? say('reference.yes') : '',
    hint ? `${expected}. ${hint}` : expected,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
}

/** A row per field; groups are followed by their own fields. */
function rows(fields: FieldRecord, place: Place): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = { ...place, path: [...place.path, name] };
    const item = field.kind === 'list' ? (field as ListField).item : field;
    return [row(field, here), ...(item.kind === 'group' ? rows(fieldsWithin(item) ?? {}, here) : [])];
  });
}

function table(source: ReferenceSource, fields: FieldRecord, collection: string, path: readonly string[] = []): string {
  const head = ['field', 'key', 'kind', 'required', 'expected'].map((name) => source.say(`reference.${name}`));
  return [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows(fields, { ...source, collection, path }),
  ].join('\n');
}

/** The fields that only this collection has. */
const COMMON = ['id', 'formerAddresses'];
const only = (fields: FieldRecord, wanted: (name: string) => boolean): FieldRecord =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name)));

interface Part {
  title: string;
  text: string;
}

function ofCollection(source: ReferenceSource, { name, fields }: Collection): Part {
  const files = `${source.say('reference.files')}${source.say('punctuation.colon')} ${code(`towns/<town>/${name}/<language>/<slug>.md`)}`;
  const own = only(fields, (field) => !COMMON.includes(field));
  return { title: source.say(`${name}.title`), text: `${files}\n\n${table(source, own, name)}` };
}

function ofKinds(source: ReferenceSource): Part[] {
  const found = new Map<string, { field: Field; collection: string; name: string }>();
  const look = (fields: FieldRecord, collection: string): void => {
    for (const [name, field] of Object.entries(fields)) {
      const item = field.kind === 'list' ? (field as ListField).item : field;
      const known = found.get(item.kind);
      const richer =
        Object.keys(fieldsWithin(item) ?? {}).length > Object.keys(fieldsWithin(known?.field ?? item) ?? {}).length;
      if (!known || richer) found.set(item.kind, { field: item, collection, name });
      look(fieldsWithin(item) ?? {}, collection);
    }
  };
  look(source.townFields, 'town');
  for (const { collections, singletons } of source.modules) {
    for (const { fields, name } of [...collections, ...singletons]) look(fields, name);
  }
  return KINDS_WITH_PARTS.flatMap((kind) => {
    const example = found.get(kind);
    const names: Partial<Record<string, string>> = { 'opening-hours': 'openingHours', file: 'documents' };
    if (!example) return [];
    const path = names[kind] ?? kind;
    const text = table(source, fieldsWithin(example.field) ?? {}, '', [path]).replaceAll(`| \`${path}.`, '| `');
    return [{ title: source.say(`kind.${kind}`), text }];
  });
}

/** The whole page, in the language of the labels. */
export function fieldReference(source: ReferenceSource): string {
  const { say, modules, townFields } = source;
  const [first] = modules.flatMap(({ collections }) => collections);
  const common = only(first?.fields ?? {}, (name) => COMMON.includes(name));
  const parts: Part[] = [
    {
      title: say('reference.town'),
      text: `${say('reference.files')}${say('punctuation.colon')} ${code('towns/<town>/town.yaml')}\n\n${table(source, townFields, 'town')}`,
    },
    ...modules.flatMap(({ collections, singletons }) => [
      ...collections.map((collection) => ofCollection(source, collection)),
      ...singletons.map(({ name, fields }) => ({
        title: code(`${name}.yaml`),
        text: `${say('reference.files')}${say('punctuation.colon')} ${code(`towns/<town>/${name}.yaml`)}\n\n${table(source, fields, name)}`,
      })),
    ]),
    { title: say('reference.common'), text: `${say('reference.common.text')}\n\n${table(source, common, '')}` },
  ];
  const kinds = ofKinds(source);
  const contents = [...parts.map(({ title }) => title), say('reference.parts')];
  return [
    `<!-- ${say('reference.made')} -->`,
    `# ${say('reference.title')}`,
    say('reference.intro'),
    contents.map((title) => `- [${title}](#${anchor(title)})`).join('\n'),
    ...parts.map(({ title, text }) => `## ${title}\n\n${text}`),
    `## ${say('reference.parts')}\n\n${say('reference.parts.text')}`,
    ...kinds.map(({ title, text }) => `### ${title}\n\n${text}`),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

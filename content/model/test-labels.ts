// What tests ask of labels: every language says the same things, and every field and choice has its words.
import type { Field, FieldRecord } from './field.ts';
import { type ChoiceField, choiceLabelKey } from './fields/choice.ts';
import { fieldsWithin } from './fields/group.ts';
import type { ListField } from './fields/list.ts';
import { fieldLabelKeys, type Labels } from './labels.ts';
import type { Phrase } from './phrase.ts';

/** The languages in which Belfry speaks. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'eu'] as const;

const details = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** How one label differs from its English original, or undefined. */
function difference(language: string, label: Labels[string], original: Labels[string]): string | undefined {
  if (typeof label === 'string' || typeof original === 'string') {
    if (typeof label !== typeof original) return 'counts in one language and not in the other';
    if (!String(label).trim()) return 'is empty';
    const [own, wanted] = [details(String(label)), details(String(original))];
    return own === wanted ? undefined : `names “${own}”, the original “${wanted}”`;
  }
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join(' ');
  const found = Object.keys(label).sort().join(' ');
  if (found !== wanted) return `has the forms “${found}”, not “${wanted}”`;
  return difference(language, label.other ?? '', original.other ?? '');
}

/** Everything in which the labels of the languages differ; each as one line. */
export function labelProblems(labels: Readonly<Record<string, Labels>>): string[] {
  const original = labels.en ?? {};
  return Object.entries(labels).flatMap(([language, own]) => {
    const missing = Object.keys(original).filter((key) => !(key in own));
    const extra = Object.keys(own).filter((key) => !(key in original));
    const different = Object.entries(original).flatMap(([key, label]) => {
      const found = key in own && difference(language, own[key] ?? '', label);
      return found ? [`${language}: “${key}” ${found}`] : [];
    });
    return [
      ...missing.map((key) => `${language}: “${key}” is missing`),
      ...extra.map((key) => `${language}: “${key}” is not in English`),
      ...different,
    ];
  });
}

/** Every field of a record, nested ones too, by its path of names: `openingHours.weekly.opens`. */
export function allFields(fields: FieldRecord, above = ''): [path: string, field: Field][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = above + name;
    const item = field.kind === 'list' ? (field as ListField).item : field;
    return [[path, field] as [string, Field], ...allFields(fieldsWithin(item) ?? {}, `${path}.`)];
  });
}

/** The keys of a phrase and of the phrases in it. */
const keysOf = ({ key, details }: Phrase): string[] => [
  key,
  ...Object.values(details).flatMap((detail) => (typeof detail === 'object' && 'key' in detail ? keysOf(detail) : [])),
];

/** The paths of fields of which labels cannot say what is expected. */
export const speechlessFields = (options: { fields: FieldRecord; labels: Labels }): string[] =>
  allFields(options.fields)
    .filter(([, { expected }]) => !keysOf(expected).every((key) => key in options.labels))
    .map(([path]) => path);

/** The paths of fields that no label names for an editor. */
export function unnamedFields(options: { collection: string; fields: FieldRecord; labels: Labels }): string[] {
  const { collection, fields, labels } = options;
  return allFields(fields)
    .map(([path]) => path)
    .filter((path) => !fieldLabelKeys(collection, path.split('.')).some((key) => key in labels));
}

/** The paths of choices whose own labels do not name every word. */
export function unnamedChoices(options: { fields: FieldRecord; labels: Labels }): string[] {
  const { fields, labels } = options;
  return allFields(fields).flatMap(([path, field]) => {
    const item = field.kind === 'list' ? (field as ListField).item : field;
    if (item.kind !== 'choice') return [];
    const choice = item as ChoiceField;
    const keys = choice.choices.map((word) => choiceLabelKey(choice, path.split('.'), word));
    return keys.every((key) => key in labels) ? [] : [path];
  });
}

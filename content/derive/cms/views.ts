// How a list of entries can be looked at in Decap: sorted, narrowed, grouped; all of it from the kinds of its fields.
import type { CmsCollection, SortableField, ViewFilter } from 'decap-cms-core';
import type { Collection } from '../../model/collection.ts';
import type { Field } from '../../model/field.ts';
import type { Day } from '../../model/fields/day.ts';
import type { ListField } from '../../model/fields/list.ts';
import type { ReferenceField } from '../../model/fields/reference.ts';
import { optionsOf } from './choices.ts';
import { labelOf, type Place } from './place.ts';
import { dateOf } from './summaries.ts';
import { textFor } from './text-for.ts';

const SORTABLE = ['day', 'moment', 'number', 'choice'];

/** How many years ahead an entry may lie. */
const YEARS = 20;

const oneOf = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0')).join('|');

/** A pattern that a day, and those after it, match. */
export function fromDay(day: Day): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const parts = [
    `${year}-${day.slice(5, 7)}-(?:${oneOf(date, 31)})`,
    ...(month < 12 ? [`${year}-(?:${oneOf(month + 1, 12)})`] : []),
    oneOf(year + 1, year + YEARS),
  ];
  return `^(?:${parts.join('|')})`;
}

function sortable(collection: Collection, place: Place): SortableField[] {
  const date = dateOf(collection);
  const fields = Object.entries(collection.fields).filter(([, { kind }]) => SORTABLE.includes(kind));
  const label = (name: string) => labelOf({ ...place, path: [name] });
  const first = date ?? ('order' in collection.fields ? 'order' : 'title');
  return ['title', ...fields.map(([name]) => name)].map((field) => ({
    field,
    label: label(field),
    ...(field === first && { default_sort: field === date ? 'desc' : 'asc' }),
  }));
}

/** The topics that entries of the collection have, as the editor calls them. */
function topicFilters(name: string, collection: Collection, { source }: Place): ViewFilter[] {
  const { site } = source;
  const used = new Set(
    site.list(collection, site.language).flatMap(({ values }) => (values as Record<string, string[]>)[name] ?? []),
  );
  return [...site.topics]
    .filter(([key]) => used.has(key))
    .map(([key, { label }]) => ({ label: textFor(label, source), field: name, pattern: `"${key}"` }));
}

function filtersOf(name: string, field: Field, collection: Collection, place: Place): ViewFilter[] {
  const here = { ...place, path: [name] };
  const label = labelOf(here);
  if (field.kind === 'boolean') return [{ label, field: name, pattern: true }];
  if (field.kind === 'choice') {
    const options = optionsOf(field, here) ?? [];
    return options.map((option) => ({ label: option.label, field: name, pattern: `^${option.value}$` }));
  }
  const item = field.kind === 'list' ? (field as ListField).item : undefined;
  if (item?.kind === 'reference' && (item as ReferenceField).to === 'topics')
    return topicFilters(name, collection, place);
  return [];
}

/** The views of a collection. */
export function viewsOf(
  collection: Collection,
  place: Place,
): Pick<CmsCollection, 'sortable_fields' | 'view_filters' | 'view_groups'> {
  const { say, source } = place;
  const date = dateOf(collection);
  const { until, calendar } = collection.publication;
  const ends = (until ?? []).filter((name) => collection.fields[name]?.required || name === calendar?.start);
  const filters = [
    ...ends.map((field) => ({
      label: say('cms.fromToday', { field: labelOf({ ...place, path: [field] }) }),
      field,
      pattern: fromDay(source.site.today),
    })),
    ...Object.entries(collection.fields).flatMap(([name, field]) => filtersOf(name, field, collection, place)),
  ];
  return {
    sortable_fields: sortable(collection, place),
    ...(filters.length > 0 && { view_filters: filters }),
    ...(date && { view_groups: [{ label: say('cms.year'), field: date, pattern: '^\\d{4}' }] }),
  };
}

// What a reference may name: entries of another collection by their titles, or keys of the town's data.
import type { CmsSelectWidgetOptionObject } from 'decap-cms-core';
import { MINI_SITE_COLLECTIONS } from '../../model/collection.ts';
import type { ReferenceField } from '../../model/fields/reference.ts';
import type { Singleton } from '../../model/singleton.ts';
import type { CmsSource } from './cms-source.ts';
import { collectionName } from './collection-name.ts';
import type { Place } from './place.ts';
import { fileLabel, singletonsOf } from './singletons-of.ts';
import { textFor } from './text-for.ts';
import type { Widget } from './widgets.ts';

type Option = CmsSelectWidgetOptionObject;

/** What the data of a singleton call the thing that has a key: the first text beside it. */
function nameOf(data: unknown, key: string, source: CmsSource): string {
  const lines = Object.values((data ?? {}) as Record<string, unknown>).flatMap((value) =>
    Array.isArray(value) ? value : [],
  );
  const line = lines.find((each) => (each as { key?: unknown } | null)?.key === key) as
    | Record<string, unknown>
    | undefined;
  const name = line?.label ?? line?.name;
  return name ? textFor(name as string, source) : key;
}

function keysOf(singleton: Singleton, source: CmsSource): Option[] {
  const data = source.site.data(singleton);
  if (data === undefined) return [];
  return singleton.keys(data).map((key) => ({ value: key, label: nameOf(data, key, source) }));
}

const topics = (source: CmsSource): Option[] =>
  [...source.site.topics].map(([value, { label }]) => ({ value, label: textFor(label, source) }));

const collections = ({ source, say }: Place): Option[] =>
  [...source.site.collections.keys()].map((value) => ({ value, label: say(`${value}.title`) }));

/** The parts of the site: collections by name, and pages with all that stands below them. */
const sections = (place: Place): Option[] => {
  const { site } = place.source;
  const pages = site.list('pages', site.language).map(({ slug, values }) => ({ value: slug, label: values.title }));
  return [...collections(place), ...pages];
};

/** What editors may be given a right to: collections, and the files of data. */
const areas = (place: Place): Option[] => [
  ...collections(place),
  ...singletonsOf(place.source).map(({ module, name }) => ({ value: name, label: fileLabel(place.say, module, name) })),
];

function options(to: string, place: Place): Option[] | undefined {
  if (to === 'topics') return topics(place.source);
  if (to === 'sections') return sections(place);
  if (to === 'collections') return areas(place);
  const singleton = singletonsOf(place.source).find(({ name }) => name === to);
  return singleton && keysOf(singleton, place.source);
}

/** A way to choose one or several things that the town has; nothing to fill in where the town has no such things. */
export function referenceWidget({ to }: ReferenceField, place: Place, multiple = false): Widget {
  const { site } = place.source;
  if (site.collections.has(to)) {
    const scope = MINI_SITE_COLLECTIONS.includes(to) ? place.scope : '';
    return {
      widget: 'relation',
      collection: collectionName(to, scope),
      value_field: '{{slug}}',
      search_fields: ['title'],
      display_fields: ['title'],
      options_length: 500,
      ...(multiple && { multiple }),
    };
  }
  const found = options(to, place);
  if (!found) return { widget: 'hidden' };
  return { widget: 'select', options: found, ...(multiple && { multiple }) };
}

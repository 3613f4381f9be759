// The datasets of a town: every list that has entries, the town's limits, and what modules publish beside.
import { type DataList, dataFields, dataLists } from '../../derive/data/data-lists.ts';
import { dataTwins } from '../../derive/data/data-twins.ts';
import { feedFiles } from '../../derive/feeds/feed-files.ts';
import { geojson } from '../../derive/geojson.ts';
import { nameOf } from '../../derive/published-lists.ts';
import { remember } from '../../derive/remember.ts';
import type { Collection, DataTheme } from '../../model/collection.ts';
import type { DataFile } from '../../model/data-file.ts';
import { fieldLabelKeys } from '../../model/labels.ts';
import type { Site } from '../../model/site.ts';
import { type Format, formatOf } from './formats.ts';

/** A file in which a dataset can be had. */
export interface Distribution {
  /** From the root: `/news/news.csv`. */
  readonly path: string;
  readonly format: Format;
  /** `CSV`, `Popolo (JSON)`. */
  readonly name: string;
  /** Absent when it is in all languages of the town, or in none. */
  readonly language?: string | undefined;
  /** Bytes, where they are known. */
  readonly size?: number | undefined;
  readonly standard?: string | undefined;
}

/** Data about one thing, in all languages and formats. */
export interface Dataset {
  /** Unique in the town: `news`, `news-of-choir`. */
  readonly key: string;
  readonly scope: string;
  readonly theme: DataTheme;
  readonly title: (language: string) => string;
  readonly description: (language: string) => string;
  /** Where the same can be read, in a language. */
  readonly page: (language: string) => string | undefined;
  readonly files: readonly Distribution[];
}

/** The sizes of what is made of fields and positions. */
const sizes = remember((site: Site): ReadonlyMap<string, number> => {
  const encoder = new TextEncoder();
  return new Map(
    [...dataTwins(site), ...geojson(site)].map(({ path, body }) => [`/${path}`, encoder.encode(body).length]),
  );
});

const file = (site: Site, path: string, more: Pick<Distribution, 'language' | 'standard'> = {}): Distribution => {
  const format = formatOf(path);
  const standard = more.standard ?? format.standard;
  return { path, format, name: format.name, language: more.language, size: sizes(site).get(path), standard };
};

/** A file that a module publishes beside. */
function fileBeside(site: Site, { path, name, ...more }: DataFile): Distribution {
  const found = file(site, `/${path}`, more);
  return name ? { ...found, name: `${name} (${found.name})` } : found;
}

/** The files of a list in one language: its twins, its map, its calendar and its feeds. */
function filesOf(site: Site, { collection, language, scope, stem }: DataList): Distribution[] {
  const { map, calendar, feed } = collection.publication;
  const below = (name: string) => site.path(`${collection.name}/${name}`, language, scope);
  const paths = [
    `${stem}.csv`,
    `${stem}.json`,
    ...(map && !scope ? [`${stem}.geojson`] : []),
    ...(calendar ? [below('calendar.ics')] : []),
    ...(feed ? feedFiles.map((each) => below(each.file)) : []),
  ];
  return paths.map((path) => file(site, path, { language }));
}

/** The words for what a collection's entries say: the labels of its fields. */
function fieldNames(site: Site, collection: Collection, language: string): string {
  const say = site.say(language);
  const names = Object.keys(dataFields(collection)).map((name) => {
    const key = fieldLabelKeys(collection.name, [name]).find((each) => say(each) !== each);
    return key ? say(key) : name;
  });
  return new Intl.ListFormat(language, { type: 'unit' }).format(new Set(names));
}

function ofCollection(site: Site, lists: readonly DataList[]): Dataset {
  const [{ collection, scope, entries }] = lists as [DataList];
  const name = (language: string) => site.say(language)(`${collection.name}.title`);
  return {
    key: scope ? `${collection.name}-of-${scope}` : collection.name,
    scope,
    theme: collection.publication.theme ?? 'GOVE',
    title: (language) => (scope ? `${name(language)} – ${nameOf(site, language, scope)}` : name(language)),
    description: (language) => {
      const say = site.say(language);
      const fields = fieldNames(site, collection, language);
      return `${say('data.count', { count: entries.length })} ${say('data.fields', { fields })}`;
    },
    page: (language) => {
      const path = site.path(`${collection.name}/`, language, scope);
      return site.page(path) && path;
    },
    files: lists.flatMap((list) => filesOf(site, list)),
  };
}

/** What modules publish beside, of datasets that are no collection. */
function ofModules(site: Site, known: ReadonlySet<string>): Dataset[] {
  const others = site.dataFiles.filter(({ dataset }) => !known.has(dataset));
  const title = (key: string) => (language: string) => {
    const say = site.say(language);
    return say([`${key}.title`].find((each) => say(each) !== each) ?? key);
  };
  return [...Map.groupBy(others, ({ dataset }) => dataset)].map(([key, files]) => ({
    key,
    scope: '',
    theme: 'GOVE',
    title: title(key),
    description: title(key),
    page: () => undefined,
    files: files.map((each) => fileBeside(site, each)),
  }));
}

function boundary(site: Site): Dataset {
  return {
    key: 'boundary',
    scope: '',
    theme: 'REGI',
    title: (language) => site.say(language)('data.boundary'),
    description: (language) => site.say(language)('data.boundary.description'),
    page: () => undefined,
    files: [file(site, '/boundary.geojson')],
  };
}

/** All datasets: those of the town first, then those of mini-sites. */
export const datasets = remember((site: Site): readonly Dataset[] => {
  const groups = Map.groupBy(dataLists(site), ({ collection, scope }) => `${scope}|${collection.name}`);
  const lists = [...groups.values()].map((each) => ofCollection(site, each));
  const extended = lists.map((dataset) => {
    const own = dataset.scope ? [] : site.dataFiles.filter((each) => each.dataset === dataset.key);
    const files = own.map((each) => fileBeside(site, each));
    return { ...dataset, files: [...dataset.files, ...files] };
  });
  const known = new Set(lists.map(({ key }) => key));
  const all = [...extended, ...ofModules(site, known), ...(site.boundary ? [boundary(site)] : [])];
  return all.toSorted((a, b) => Number(Boolean(a.scope)) - Number(Boolean(b.scope)));
});

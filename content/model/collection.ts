// A collection: entries of one kind, the fields they have, and what they are published as.
import type { FieldRecord, ValuesOf } from './field.ts';
import { list } from './fields/list.ts';
import { text } from './fields/text.ts';
import type { Details } from './phrase.ts';

/** What every entry of every collection may have. */
const common = {
  /** A mark that stays when the file is renamed: the former address then leads to the new one by itself. */
  id: text({ translated: false, max: 60 }),
  /** Addresses at which the entry once stood; each redirects to it. */
  formerAddresses: list(text({ translated: false, max: 500 })),
} as const;

type Common = typeof common;

/** A rule over several fields of one entry; says which field is wrong and why. */
export type EntryRule = (values: Record<string, unknown>) =>
  | {
      path: (string | number)[];
      code: 'end-before-start' | 'missing-field' | 'both-given' | 'no-such-date';
      details: Details;
    }
  | undefined;

/** What data are about, in the EU's words (Data Theme Named Authority List): culture is with education, waste with environment. */
export type DataTheme =
  | 'AGRI'
  | 'ECON'
  | 'EDUC'
  | 'ENER'
  | 'ENVI'
  | 'GOVE'
  | 'HEAL'
  | 'INTR'
  | 'JUST'
  | 'REGI'
  | 'SOCI'
  | 'TECH'
  | 'TRAN';

/** What a collection is published as beside its pages; names are names of its fields. */
export interface Publication {
  /** Feeds (RSS, Atom, JSON Feed), newest first by this day. */
  feed?: { date: string };
  /** iCalendar. */
  calendar?: { start: string; end: string; repeats?: string; exceptions?: string };
  /** GeoJSON, and the collection's map. */
  map?: { position: string };
  /** schema.org type of one entry. */
  schemaType?: string | ((values: Record<string, unknown>) => string);
  /** The field that says an entry in short, in lists and feeds; `summary` unless told. */
  summary?: string;
  /** What its data are about in catalogues of open data; government and public sector (GOVE) unless told. */
  theme?: DataTheme;
  /** The day (or moment) after which an entry leaves the lists. */
  until?: string[];
  /** A list of other words for an entry, under which the lists from A to Z have it too. */
  synonyms?: string;
  /** The label of a word of warning that cards show of an entry. */
  flag?: (values: Record<string, unknown>) => string | undefined;
}

/** How entries are kept true; names are names of fields. */
export interface Upkeep {
  /** The day by which an entry is to be read again. */
  reviewOn?: string;
  /** Who is in charge of that; the first that is filled in counts. */
  owner?: readonly string[];
  /** The day on which somebody last made sure that an entry is true. */
  verifiedOn?: string;
}

/** A collection with the type of its fields. */
export interface Collection<F extends FieldRecord = FieldRecord> {
  /** Plural, kebab-case: folder, route and CMS collection. */
  readonly name: string;
  readonly fields: F;
  /** True when entries stand at the town's root (`/slug/`) instead of below the collection's name. */
  readonly atRoot: boolean;
  /** True when an entry may have a mini-site: pages, news and events of its own below its address. */
  readonly miniSites: boolean;
  readonly publication: Publication;
  readonly upkeep: Upkeep;
  readonly rules: readonly EntryRule[];
}

/** The values of one entry of a collection. */
export type EntryValues<C extends Collection> = ValuesOf<C['fields']>;

/** Collections that an organisation's mini-site may hold. */
export const MINI_SITE_COLLECTIONS: readonly string[] = ['pages', 'news', 'events'];

/** The mini-site whose entries an entry's text means first: the one it stands in, or the one it owns; '' for the town. */
export const ownScope = (collection: Pick<Collection, 'miniSites'>, entry: { scope: string; slug: string }): string =>
  entry.scope || (collection.miniSites ? entry.slug : '');

/** Defines a collection. Every collection has a `title`, and gets the fields that all have. */
export function defineCollection<F extends FieldRecord & { title: FieldRecord[string] }>(definition: {
  name: string;
  fields: F;
  atRoot?: boolean;
  miniSites?: boolean;
  publication?: Publication;
  upkeep?: Upkeep;
  rules?: EntryRule[];
}): Collection<F & Common> {
  return {
    name: definition.name,
    fields: { ...definition.fields, ...common },
    atRoot: definition.atRoot ?? false,
    miniSites: definition.miniSites ?? false,
    publication: definition.publication ?? {},
    upkeep: definition.upkeep ?? {},
    rules: definition.rules ?? [],
  };
}

// The lists that are published as data: every collection that has entries, per language and mini-site.
import type { Collection } from '../../model/collection.ts';
import type { Entry } from '../../model/entry.ts';
import { isListed } from '../../model/listed.ts';
import type { Site } from '../../model/site.ts';
import { scopesIn } from '../published-lists.ts';
import { remember } from '../remember.ts';
import { type DataContext, dataValues } from './json-values.ts';

/** One list as data. */
export interface DataList {
  collection: Collection;
  language: string;
  /** The mini-site, or '' for the town. */
  scope: string;
  entries: readonly Entry[];
  /** The whole address without its ending: `/fr/news/news`. */
  stem: string;
}

/** What stands before the fields of every entry. */
export const ABOUT_ENTRY = ['slug', 'url', 'inLanguage', 'listed'] as const;

/** The fields of a collection that are data; how the software keeps addresses is not. */
export function dataFields({ fields }: Pick<Collection, 'fields'>): Collection['fields'] {
  const { id: _, formerAddresses: __, ...rest } = fields;
  return rest as Collection['fields'];
}

/** All lists that have entries. */
export const dataLists = remember((site: Site): DataList[] =>
  [...site.collections.values()].flatMap((collection) =>
    site.languages.flatMap((language) =>
      ['', ...site.scopes].flatMap((scope) => {
        const entries = scopesIn(site, collection, scope).flatMap((each) => site.list(collection, language, each));
        if (entries.length === 0) return [];
        const stem = site.path(`${collection.name}/${collection.name}`, language, scope);
        return [{ collection, language, scope, entries, stem }];
      }),
    ),
  ),
);

/** An entry as data: where it stands, its language, whether it is on the lists today, and its fields. */
export function entryData(site: Site, collection: Collection, entry: Entry, language: string): Record<string, unknown> {
  const context: DataContext = { site, language, entry };
  return {
    slug: entry.slug,
    url: site.origin + site.entryHref(entry, language),
    inLanguage: entry.language,
    listed: isListed(collection, entry, site.today),
    ...dataValues(dataFields(collection), entry.values as Record<string, unknown>, context),
  };
}

// The collections of entries for Decap: those of the town, and those of each mini-site.
import type { CmsCollection } from 'decap-cms-core';
import { type Collection, MINI_SITE_COLLECTIONS } from '../../model/collection.ts';
import { isOn } from '../../model/module.ts';
import type { CmsSource } from './cms-source.ts';
import { collectionName } from './collection-name.ts';
import { fieldsOf } from './field-widgets.ts';
import { SLUG_TEMPLATE } from './new-slug.ts';
import type { Place } from './place.ts';
import { dateOf, entrySummary } from './summaries.ts';
import { inTownFolder } from './town-folder.ts';
import { viewsOf } from './views.ts';
import type { MarkedField } from './widgets.ts';

/** A collection of Decap's that knows which one of the model it is. */
export interface MarkedCollection extends Omit<CmsCollection, 'fields'> {
  fields: MarkedField[];
  belfry: { collection: string; scope: string };
}

/** The address of an entry below the site's, with `{{slug}}` in the place of its name; that of its list where it has no page. */
function previewPath({ site }: CmsSource, collection: Collection, scope: string): string {
  const [sample] = site.list(collection, site.language, scope);
  const list = site.path(`${collection.name}/`, site.language, scope);
  const alone = !sample || site.page(site.entryHref(sample, site.language));
  const path = alone
    ? site.entryHref({ collection: collection.name, slug: '{{slug}}', scope }, site.language)
    : site.page(list)
      ? list
      : '/';
  return path.slice(1);
}

/** A new entry's date is today. */
const withToday = (field: MarkedField, date: string | undefined): MarkedField =>
  field.name === date && field.widget === 'datetime' ? { ...field, default: '{{now}}' } : field;

/** A mini-site's pictures lie in a folder of its own: whoever edits it may not be allowed to change those that all share. */
const mediaOf = ({ site }: CmsSource, scope: string) => ({
  media_folder: `/${inTownFolder(site.town, `media/mini-sites/${scope}`)}`,
  public_folder: `media/mini-sites/${scope}`,
});

function ofCollection(collection: Collection, place: Place): MarkedCollection {
  const { source, say, scope } = place;
  const { site, language } = source;
  const { name } = collection;
  const owner = site.scopeOwner(scope, site.language)?.values.title ?? scope;
  const label = say(`${name}.title`);
  const folder = inTownFolder(site.town, scope ? `mini-sites/${scope}/${name}` : name);
  const several = site.languages.length > 1;
  return {
    name: collectionName(name, scope),
    label: scope ? `${owner} – ${label}` : label,
    label_singular: say(`${name}.one`),
    folder: several ? folder : `${folder}/${site.language}`,
    ...(several && { i18n: true }),
    create: true,
    extension: 'md',
    format: 'belfry',
    identifier_field: 'title',
    slug: SLUG_TEMPLATE,
    summary: entrySummary(collection, language),
    preview_path: previewPath(source, collection, scope),
    ...(scope && mediaOf(source, scope)),
    ...viewsOf(collection, place),
    fields: fieldsOf(collection.fields, place).map((field) => withToday(field, dateOf(collection))),
    belfry: { collection: name, scope },
  };
}

/** The owners of mini-sites, by slug. */
function ownersOf({ site, miniSites = [] }: CmsSource): string[] {
  return [...new Set([...site.scopes, ...miniSites])].sort();
}

/** The collections of entries: the town's own, and those of each mini-site. */
export function entryCollections(
  source: CmsSource,
  place: Omit<Place, 'collection' | 'scope'>,
): { ofTown: MarkedCollection[]; ofMiniSites: MarkedCollection[] } {
  const { modules, site } = source;
  const collections = modules
    .filter((module) => isOn(module, site.town.modules))
    .flatMap((module) => module.collections);
  const small = collections.filter(({ name }) => MINI_SITE_COLLECTIONS.includes(name));
  const made = (collection: Collection, scope: string) =>
    ofCollection(collection, { ...place, collection: collection.name, scope });
  return {
    ofTown: collections.map((collection) => made(collection, '')),
    ofMiniSites: ownersOf(source).flatMap((scope) => small.map((collection) => made(collection, scope))),
  };
}

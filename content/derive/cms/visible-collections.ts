// What an editor sees of Decap's collections, by what they may edit. A convenience: what counts is checked elsewhere.
import type { CmsCollection } from 'decap-cms-core';
import { mayEdit } from '../../model/may-edit.ts';

/** What `cmsConfig` marks its collections and files with. */
interface Marked {
  belfry?: { collection: string; scope?: string };
}

/** What somebody may edit; `proposals` for whom the rights do not name: they may propose entries, and no settings. */
export type Areas = readonly string[] | 'proposals';

const isVisible = (path: string, areas: Areas): boolean => areas !== 'proposals' && mayEdit(areas, path);

function seen(collection: CmsCollection, areas: Areas): CmsCollection[] {
  if (collection.files) {
    const files = collection.files.filter((file) => isVisible(`${(file as Marked).belfry?.collection}.yaml`, areas));
    return files.length > 0 ? [{ ...collection, files }] : [];
  }
  const { collection: name = '', scope } = (collection as Marked).belfry ?? {};
  if (areas === 'proposals' || isVisible(scope ? `mini-sites/${scope}/${name}` : name, areas)) return [collection];
  // It is only hidden: entries of other collections name its entries.
  return [{ ...collection, hide: true, create: false, delete: false }];
}

/** The collections as somebody with these rights sees them; all of them where nothing would be left to see. */
export function visibleCollections(collections: readonly CmsCollection[], areas: Areas): CmsCollection[] {
  const found = collections.flatMap((collection) => seen(collection, areas));
  return found.some(({ hide }) => !hide) ? found : [...collections];
}

// First texts name each other by their keys; in a town each has the slug of the town's own language.
import type { Document } from 'yaml';
import type { Collection } from '../../content/model/collection.ts';
import type { ReferenceField } from '../../content/model/fields/reference.ts';

/** Slugs by `collection/key`. */
export type Slugs = ReadonlyMap<string, string>;

function slugOf(slugs: Slugs, key: string): string {
  const slug = slugs.get(key);
  if (!slug) throw new Error(`A first text points to ${key}, which is no first text.`);
  return slug;
}

/** `collection/key` as `collection/slug`. */
export const renameTarget = (target: string, slugs: Slugs): string =>
  target.replace(/\/.*/, () => `/${slugOf(slugs, target)}`);

/** The links of a Markdown text. */
export const renameLinks = (body: string, slugs: Slugs): string =>
  body.replace(/(?<=\]\()(?:pages|news|events|places)\/[a-z0-9-]+(?=\))/g, (target) => renameTarget(target, slugs));

/** The fields that refer to another entry. */
export function renameReferences(fields: Document, collection: Collection, slugs: Slugs): void {
  for (const [name, field] of Object.entries(collection.fields)) {
    const value = fields.get(name);
    if (field.kind === 'reference' && typeof value === 'string')
      fields.set(name, slugOf(slugs, `${(field as ReferenceField).to}/${value}`));
  }
}

// The name of a new entry's file: made of its title by the model's own rule, before Decap makes one that the loader would refuse.
import { toSlug } from '../../model/slug.ts';

/** The key under which a new entry carries its name on the way to Decap; no file ever holds it. */
export const SLUG_KEY = 'belfry-slug';

/** How Decap finds it. */
export const SLUG_TEMPLATE = `{{fields.${SLUG_KEY}}}`;

/** Names that Windows keeps for itself; Decap would leave nothing of them. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The slug of a new entry.
 * @param options.folder the collection's folder from the root of the repository
 * @param options.fallback what it is called when nothing is left of its title
 */
export function newSlug(options: { title: string; folder: string; fallback: string }): string {
  const slug = toSlug(options.title, options.fallback);
  // Where a folder's name begins like the slug, Decap would put the language of a translation into that place of the path.
  return RESERVED.test(slug) || `/${options.folder}`.includes(`/${slug}`) ? `${slug}-1` : slug;
}

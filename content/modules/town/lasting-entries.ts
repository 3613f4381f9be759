// What stays at its place for long: entries of collections that are neither news nor dates.
import type { Entry } from '../../model/entry.ts';
import type { PageContext } from '../../model/module.ts';

/** Entries of the town that an index of the site should name; a mini-site's pages are named by its own menu. */
export function lastingEntries({ site, language }: Pick<PageContext, 'site' | 'language'>): Entry[] {
  return [...site.collections.values()]
    .filter(({ publication }) => !publication.feed && !publication.calendar)
    .flatMap((collection) => site.list(collection, language));
}

// What stays at its place for long: entries of collections that are neither news nor dates.
import type { Entry } from '../../model/entry.ts';
import type { PageContext } from '../../model/module.ts';

/** Entries of the town and its mini-sites that an index of the site should name. */
export function lastingEntries({ site, language }: Pick<PageContext, 'site' | 'language'>): Entry[] {
  return [...site.collections.values()]
    .filter(({ publication }) => !publication.feed && !publication.calendar)
    .flatMap((collection) => ['', ...site.scopes].flatMap((scope) => site.list(collection, language, scope)));
}

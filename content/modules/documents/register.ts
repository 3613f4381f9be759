// What the register says of a document: whether it is in force, and which versions there are of it.
import type { Entry } from '../../model/entry.ts';
import { isListed } from '../../model/listed.ts';
import type { PageContext } from '../../model/module.ts';
import { documents } from './model.ts';

/** A document of the register. */
export type RegisterEntry = Entry<typeof documents.fields>;

type Context = Pick<PageContext, 'site' | 'language'>;

/** The day from which a document holds. */
export const startOf = ({ values }: RegisterEntry): string => values.validFrom ?? values.date;

/** All documents of the town, the newest first. */
export const allDocuments = ({ site, language }: Context): RegisterEntry[] =>
  site
    .list(documents, language)
    .toSorted((a, b) => b.values.date.localeCompare(a.values.date) || a.slug.localeCompare(b.slug));

/** The documents that replace one, the earliest first. */
const successorsOf = (all: readonly RegisterEntry[], entry: RegisterEntry): RegisterEntry[] =>
  all
    .filter(({ values, slug }) => values.replaces === entry.slug && slug !== entry.slug)
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)));

/** Whether a document holds today: it has begun, has not ended, and no other has taken its place. */
export type Force = 'upcoming' | 'current' | 'over';

/** Tells whether a document holds today. */
export function forceOf(entry: RegisterEntry, context: Context, all = allDocuments(context)): Force {
  const { today } = context.site;
  if (!isListed(documents, entry, today)) return 'over';
  if (successorsOf(all, entry).some((successor) => startOf(successor) <= today)) return 'over';
  return startOf(entry) > today && entry.values.validFrom !== undefined ? 'upcoming' : 'current';
}

/** The documents that hold today or soon will: what stands in the lists. */
export function listedDocuments(context: Context): RegisterEntry[] {
  const all = allDocuments(context);
  return all.filter((entry) => forceOf(entry, context, all) !== 'over');
}

/** The documents that no longer hold. */
export function pastDocuments(context: Context): RegisterEntry[] {
  const all = allDocuments(context);
  return all.filter((entry) => forceOf(entry, context, all) === 'over');
}

/** A version of a document, with the days on which it holds. */
export interface Version {
  readonly entry: RegisterEntry;
  readonly force: Force;
  readonly from: string;
  /** The last day: its own, or the eve of the next version. */
  readonly until: string | undefined;
}

const eveOf = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** All versions of a document that follow on one another, the newest first; empty when it is the only one. */
export function versionsOf(entry: RegisterEntry, context: Context): Version[] {
  const all = allDocuments(context);
  const found = new Set<RegisterEntry>();
  const visit = (each: RegisterEntry | undefined): void => {
    if (!each || found.has(each)) return;
    found.add(each);
    visit(all.find(({ slug }) => slug === each.values.replaces));
    for (const successor of successorsOf(all, each)) visit(successor);
  };
  visit(all.find(({ slug }) => slug === entry.slug));
  if (found.size < 2) return [];
  return [...found]
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)))
    .map((each) => {
      const [next] = successorsOf(all, each);
      const until = each.values.until ?? (next && eveOf(startOf(next)));
      return { entry: each, force: forceOf(each, context, all), from: startOf(each), until };
    });
}

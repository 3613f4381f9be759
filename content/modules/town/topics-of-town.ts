// The topics that anything in the town is about, with what is about them.
import type { Entry } from '../../model/entry.ts';
import { entryNext } from '../../model/event-dates.ts';
import { isListed } from '../../model/listed.ts';
import type { PageContext } from '../../model/module.ts';
import { topicsUsed } from '../../model/topics-used.ts';

type Tagged = Entry & { values: { topics?: string[] } };

/** Everything that stands in lists today, of all collections that have topics. */
function tagged({ site, language }: Pick<PageContext, 'site' | 'language'>): Tagged[] {
  return [...site.collections.values()]
    .filter((collection) => 'topics' in collection.fields)
    .flatMap((collection) =>
      ['', ...site.scopes].flatMap((scope) =>
        site
          .list(collection, language, scope)
          .filter((entry) => isListed(collection, entry, site.today))
          .map((entry) => entryNext(collection, entry, site.today)),
      ),
    ) as Tagged[];
}

/** The topics in use, by name, each with its entries. */
export const topicsOfTown = (context: Pick<PageContext, 'site' | 'language'>) =>
  topicsUsed({ site: context.site, language: context.language, entries: tagged(context) });

// What somebody should look after in a town although nothing is wrong with it: warnings, unless the town's rules say otherwise.
import { type Problem, problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { withStricterLevels } from '../check-rules.ts';
import type { TownSource } from '../town-source.ts';
import { dueReviews } from './due-reviews.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import { tiredLinks } from './tired-links.ts';
import { unusedMedia } from './unused-media.ts';

/** Translations whose original has been changed since. */
const outdatedTranslations = ({ site, entries }: Keeper): Problem[] =>
  entries
    .filter(({ entry }) => entry.outdated)
    .map(({ entry }) => {
      const [original = ''] = site.languagesOf(entry);
      return problem({
        code: 'translation-outdated',
        level: 'warning',
        file: entry.file,
        details: { original: site.find(entry.collection, entry.slug, original, entry.scope)?.file ?? original },
      });
    });

/** Looks through a town that has been loaded. */
export function housekeeping(options: { source: TownSource; site: Site }): Problem[] {
  const keeper = keeperOf(options.source, options.site);
  const found = [tiredLinks, dueReviews, outdatedTranslations, unusedMedia].flatMap((look) => look(keeper));
  return withStricterLevels(found, options.site.rules.errors);
}

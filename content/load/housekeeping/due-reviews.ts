// Entries that somebody should read again, or make sure of.
import type { Localised } from '../../model/fields/localised.ts';
import type { ReferenceField } from '../../model/fields/reference.ts';
import { phrase } from '../../model/phrase.ts';
import { type Problem, type ProblemInput, problem } from '../../model/problem.ts';
import { isVerifyDue } from '../../model/verified.ts';
import type { Keeper, Kept } from './keeper.ts';

/** Who is in charge of an entry, in words; undefined where nobody is named. */
function ownerOf({ site }: Keeper, { entry, collection }: Kept): string | undefined {
  for (const name of collection.upkeep.owner ?? []) {
    const value = (entry.values as Record<string, unknown>)[name];
    if (value === undefined) continue;
    const field = collection.fields[name];
    if (field?.kind !== 'reference') return site.text(value as Localised, entry.language);
    const { to } = field as ReferenceField;
    return site.link(to, String(value), entry.language, entry.scope)?.title;
  }
  return undefined;
}

type Finding = Pick<ProblemInput, 'code' | 'details'> & { field: string };

function findings(keeper: Keeper, kept: Kept): Finding[] {
  const { reviewOn, verifiedOn } = kept.collection.upkeep;
  const values = kept.entry.values as Record<string, unknown>;
  const { today, rules } = keeper.site;
  const found: Finding[] = [];
  const review = reviewOn && values[reviewOn];
  if (reviewOn && review && String(review) < today) {
    const owner = ownerOf(keeper, kept) ?? phrase('phrase.nobodyNamed');
    found.push({ field: reviewOn, code: 'review-passed', details: { found: String(review), owner } });
  }
  if (!verifiedOn) return found;
  const verified = values[verifiedOn];
  if (!verified) found.push({ field: verifiedOn, code: 'never-verified' });
  else if (isVerifyDue(String(verified), today, rules.verifyAfterMonths))
    found.push({ field: verifiedOn, code: 'verify-due', details: { found: String(verified) } });
  return found;
}

/** One warning per entry and day that has passed; translations share the days of their original. */
export function dueReviews(keeper: Keeper): Problem[] {
  return keeper.entries
    .filter(({ isOriginal }) => isOriginal)
    .flatMap((kept) =>
      findings(keeper, kept).map(({ field, code, details }) =>
        problem({
          code,
          level: 'warning',
          file: kept.entry.file,
          position: keeper.placeOf(kept, [field])?.position,
          path: [field],
          collection: kept.collection.name,
          details: { field, ...details },
        }),
      ),
    );
}

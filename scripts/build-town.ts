// Builds one town: from its folder to its finished site, or to the list of what is wrong.
import type { Problem } from '../content/model/problem.ts';
import { changesOn } from './changes-on.ts';
import { makeSite, type SiteContext } from './make-site.ts';
import { type Written, writeSite } from './write-site.ts';

/** How building a town ended. */
export interface TownResult {
  town: string;
  problems: readonly Problem[];
  /** True when nothing had changed since the last build. */
  skipped: boolean;
  pages: number;
  /** Absent when the town has errors: its last good site stands. */
  written?: Written;
  /** Pictures that were made. */
  pictures: number;
}

/**
 * Builds one town. Throws only for faults of the program itself.
 * @param inputs the fingerprint of what the town is made from
 */
export async function buildTown(id: string, inputs: string, context: SiteContext): Promise<TownResult> {
  const { problems, made } = await makeSite(id, context);
  if (!made) return { town: id, problems, skipped: false, pages: 0, pictures: 0 };
  const { site, files, pages, addresses, pictures } = made;
  const written = writeSite({
    out: context.folders.out,
    town: id,
    files,
    inputs,
    builtOn: site.today,
    changesOn: changesOn(site),
    timeZone: site.town.timeZone,
    pages,
    addresses,
  });
  return { town: id, problems, skipped: false, pages, written, pictures };
}

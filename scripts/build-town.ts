// Builds one town: from its folder to its finished site, or to the list of what is wrong.
import type { Problem } from '../content/model/problem.ts';
import { changesOn } from './changes-on.ts';
import type { Judgement } from './gate/judge-site.ts';
import { makeSite, type SiteContext } from './make-site.ts';
import { type Written, writeSite } from './write-site.ts';

/** A town to build, with the fingerprint of what it is made from. */
export interface Job {
  town: string;
  inputs: string;
  theme: string;
}

/** How building a town ended. */
export interface TownResult {
  town: string;
  problems: readonly Problem[];
  /** True when nothing had changed since the last build. */
  skipped: boolean;
  pages: number;
  /** What the gate found, where it was asked. */
  gate?: Judgement;
  /** Absent when the town has errors, or the gate found violations: its last good site stands. */
  written?: Written;
  /** Pictures that were made. */
  pictures: number;
}

/**
 * Builds one town. Throws only for faults of the program itself.
 */
export async function buildTown(job: Job, context: SiteContext): Promise<TownResult> {
  const { town: id, inputs, theme } = job;
  const { problems, made } = await makeSite(id, context);
  if (!made) return { town: id, problems, skipped: false, pages: 0, pictures: 0 };
  const { site, files, pages, addresses, pictures } = made;
  const order = context.gate;
  // The browser is loaded only where somebody wants it.
  const gate =
    order && (await (await import('./gate/judge-site.ts')).judgeSite({ made, folders: context.folders, order }));
  if (gate && !gate.passed) return { town: id, problems, gate, skipped: false, pages: 0, pictures };
  const written = writeSite({
    out: context.folders.out,
    town: id,
    files,
    inputs,
    theme,
    builtOn: site.today,
    changesOn: changesOn(site),
    timeZone: site.town.timeZone,
    pages,
    addresses,
  });
  return { town: id, problems, ...(gate && { gate }), skipped: false, pages, written, pictures };
}

// The guides that lead through services, where the town has the module “guides”.
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';

/** Guides that name at least `least` of the services in their steps, those that name most first. */
export function guidesAbout(options: {
  site: Site;
  language: string;
  services: readonly string[];
  least?: number;
}): Entry[] {
  const { site, language, services, least = 1 } = options;
  return site
    .list('guides', language)
    .map((guide) => {
      const { steps = [] } = guide.values as { steps?: { services?: string[] }[] };
      const named = new Set(steps.flatMap((step) => step.services ?? []));
      return { guide, count: services.filter((slug) => named.has(slug)).length };
    })
    .filter(({ count }) => count >= least)
    .toSorted((a, b) => b.count - a.count)
    .map(({ guide }) => guide);
}

// Where a legal page stands.
import type { Site } from '../../model/site.ts';

/** The address below the language; undefined where the town has a page of its own there. */
export const legalPath = (site: Site, slug: string): string | undefined =>
  site.find('pages', slug, site.language) ? undefined : `${slug}/`;

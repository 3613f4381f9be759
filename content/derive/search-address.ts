// Where a site's search page stands, and the address that searches for something.
import type { Site } from '../model/site.ts';

/** The search page of a language. */
export const searchPage = (site: Site, language: string): string => site.path('search/', language);

/** The absolute address of a search; `terms` is put in as it is. */
export const searchFor = (site: Site, language: string, terms: string): string =>
  `${site.origin}${searchPage(site, language)}?q=${terms}`;

// The links that the law wants on every page.
import type { SiteLink } from '../../../content/model/page.ts';
import type { Site } from '../../../content/model/site.ts';

/** The slugs under which a town keeps these pages, in the order in which they are shown. */
const SLUGS = ['accessibility-statement', 'accessibility', 'privacy', 'legal-notice', 'imprint', 'cookies', 'licences'];

/** Links to the legal pages that the town has. */
export function legalLinks(site: Site, language: string): SiteLink[] {
  if (!site.collections.has('pages')) return [];
  return SLUGS.map((slug) => site.link('pages', slug, language)).filter((link) => link !== undefined);
}

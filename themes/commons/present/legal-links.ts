// The links that the law wants on every page.
import type { SiteLink } from '../../../content/model/page.ts';
import type { Site } from '../../../content/model/site.ts';
import { pageLink } from './navigation.ts';

/** The names under which these pages stand, whoever makes them, in the order in which they are shown. */
const SLUGS = [
  'accessibility-statement',
  'accessibility',
  'privacy',
  'legal-notice',
  'imprint',
  'cookies',
  'licence',
  'licences',
];

/** Links to the legal pages that the town has. */
export function legalLinks(site: Site, language: string): SiteLink[] {
  const pages = SLUGS.map((slug) => site.page(site.path(`${slug}/`, language)));
  return pages.flatMap((page) => (page ? [pageLink(page)] : []));
}

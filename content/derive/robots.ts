// robots.txt: everything may be read, and here is the list of it; nothing of an internal site.

import type { Output } from '../model/output.ts';
import type { Site } from '../model/site.ts';

/** One rule for all, and the sitemap. */
export const robots = (site: Site): Output[] => [
  {
    path: 'robots.txt',
    body: site.town.private
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap.xml\n`,
  },
];

// security.txt (RFC 9116): whom to tell about a hole in the site.

import type { Output } from '../model/output.ts';
import type { Site } from '../model/site.ts';

/** Half a year to a year ahead: within the year that the RFC recommends, and new bytes only twice a year. */
function expires(today: string): string {
  const year = Number(today.slice(0, 4));
  return today.slice(5, 7) <= '06' ? `${year}-12-31T23:59:59Z` : `${year + 1}-06-30T23:59:59Z`;
}

/** The file at the address that the RFC gives it. */
export function securityTxt(site: Site): Output[] {
  const path = '.well-known/security.txt';
  const lines = [
    `Contact: mailto:${encodeURI(site.town.contact.email)}`,
    `Expires: ${expires(site.today)}`,
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${site.origin}/${path}`,
  ];
  return [{ path, body: `${lines.join('\n')}\n` }];
}

// Which former addresses lead to which pages.
import type { Site } from '../../model/site.ts';
import { type OldAddress, oldAddress, sameFor } from './old-address.ts';

/** One former address, and where its entry stands now. */
export interface Move {
  from: OldAddress;
  to: string;
  title: string;
  language: string;
  /** True when a page stands at an address that hosts may take for this one. */
  besidePage: boolean;
}

/** All moves, each former address once: of two entries that claim one, the first has it. */
export function moves(site: Site): Move[] {
  const pages = new Set([...site.pages].map(({ path }) => sameFor(path)));
  const seen = new Set<string>();
  const found: Move[] = [];
  for (const collection of site.collections.values()) {
    for (const language of site.languages) {
      for (const scope of ['', ...site.scopes]) {
        for (const entry of site.list(collection, language, scope)) {
          const { formerAddresses = [] } = entry.values as { formerAddresses?: string[] };
          if (entry.language !== language) continue;
          for (const text of formerAddresses) {
            const from = oldAddress(text, site);
            if (!from) continue;
            const key = `${from.path}?${new URLSearchParams(from.query)}`;
            if (seen.has(key)) continue;
            seen.add(key);
            const besidePage = from.query.length === 0 && pages.has(sameFor(from.path));
            const to = site.entryHref(entry, language);
            found.push({ from, to, title: entry.values.title, language, besidePage });
          }
        }
      }
    }
  }
  return found;
}

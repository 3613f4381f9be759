// The names under which an index has an entry: its title, and what else people call it.
import type { Entry } from './entry.ts';
import type { SiteLink } from './page.ts';
import type { Site } from './site.ts';

/** A link of an index; `means` is the title of what another word leads to. */
export interface NamedLink extends SiteLink {
  readonly means?: string | undefined;
}

/** Synonyms are written as they stand within a sentence; in an index they begin a line. */
const capitalised = (word: string, language: string) => word.charAt(0).toLocaleUpperCase(language) + word.slice(1);

/** The links to an entry: by its title, then by each of its synonyms. */
export function namesOfEntry(options: { site: Site; entry: Entry; language: string }): NamedLink[] {
  const { site, entry, language } = options;
  const link = site.linkTo(entry, language);
  const field = site.collections.get(entry.collection)?.publication.synonyms;
  const words = field ? (entry.values as Record<string, unknown>)[field] : undefined;
  const others = Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  return [link, ...others.map((word) => ({ ...link, title: capitalised(word, entry.language), means: link.title }))];
}

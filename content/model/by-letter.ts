// Entries under the letters of the alphabet.
import type { SiteLink } from './page.ts';

/** Links by the first letter of their titles; accents do not count, and what is no letter comes first, under “#”. */
export function byLetter<Link extends SiteLink>(
  links: readonly Link[],
  language: string,
): [letter: string, links: Link[]][] {
  const collator = new Intl.Collator(language, { numeric: true });
  const letter = ({ title }: SiteLink) => {
    const first = title
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      .toLocaleUpperCase(language);
    return first && /\p{L}/u.test(first) ? first : '#';
  };
  const sorted = links.toSorted((a, b) => collator.compare(a.title, b.title));
  return [...Map.groupBy(sorted, letter)].toSorted(([a], [b]) =>
    a === '#' || b === '#' ? Number(b === '#') - Number(a === '#') : collator.compare(a, b),
  );
}

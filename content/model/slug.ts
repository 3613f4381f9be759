// Slugs: the part of an address that names an entry.

/** Whether a text can be part of an address as it is: a–z, digits and single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/** The slug nearest to a text: accents dropped, anything else a hyphen; `fallback` when nothing is left. */
export function toSlug(text: string, fallback = 'entry'): string {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '');
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug.slice(0, 100).replace(/-+$/, '') || fallback;
}

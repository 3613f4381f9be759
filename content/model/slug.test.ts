// Slugs: what may stand in an address, and what is made of titles.
import { expect, it } from 'vitest';
import { isSlug, toSlug } from './slug.ts';

it('is of small letters, digits and single hyphens', () => {
  expect(['a', 'town-hall', '2026', 'a-1-b'].every(isSlug)).toBe(true);
  const bad = ['', '-a', 'a-', 'a--b', 'A', 'é', 'a b', 'a_b', 'a.b', '..', 'a/b', 'a\n'];
  expect(bad.filter(isSlug)).toEqual([]);
});

it('is made of a title without its accents and signs', () => {
  expect(toSlug('L’Hôtel de Ville')).toBe('lhotel-de-ville');
  expect(toSlug('Straße & Œuvre — Łódź')).toBe('strasse-oeuvre-lodz');
  expect(toSlug('  ../../etc/passwd ')).toBe('etc-passwd');
});

it('is something even where nothing is left of the title', () => {
  expect(toSlug('😀')).toBe('entry');
  expect(toSlug('広報', 'news-1')).toBe('news-1');
});

it('is always a slug, also when it is cut', () => {
  const titles = ['x'.repeat(300), `${'x'.repeat(99)} y`, '--a--', 'İstanbul', '½ & ²', 'a\u0000b'];
  for (const title of titles) expect(isSlug(toSlug(title)), toSlug(title)).toBe(true);
  expect(toSlug('x'.repeat(300))).toHaveLength(100);
});

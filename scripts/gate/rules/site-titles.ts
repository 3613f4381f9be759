// Titles of a site: no two pages with the same.
import type { SiteRule } from '../rule.ts';

/** A page with the title of another page in the same language; two notices may well be about the same. */
export const titleTwice: SiteRule = {
  name: 'title-twice',
  wcag: ['2.4.2'],
  level: 'warning',
  *checkSite({ pages }) {
    const seen = new Map<string, string>();
    for (const page of pages) {
      const { language, title } = page.facts;
      if (!title) continue;
      const { at, text } = title;
      const key = `${language} ${text}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, page.path);
      else yield { page, at, details: { text, other } };
    }
  },
};

// Titles of a site: no two pages with the same.
import type { SiteRule } from '../rule.ts';

/** A page with the title of another page in the same language. */
export const titleTwice: SiteRule = {
  name: 'title-twice',
  wcag: ['2.4.2'],
  level: 'violation',
  *checkSite({ pages }) {
    const seen = new Map<string, string>();
    for (const page of pages) {
      const at = page.named('title').find(({ parent }) => parent?.tag === 'head');
      const text = at?.children.join('').trim();
      // A page that only sends on to another is not read.
      const sendsOn = page
        .named('meta')
        .some(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh');
      if (!at || !text || sendsOn) continue;
      const key = `${page.root.attributes.lang ?? ''} ${text}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, page.path);
      else yield { page, at, details: { text, other } };
    }
  },
};

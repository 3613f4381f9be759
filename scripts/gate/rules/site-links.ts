// Links within a site: each to something that is there.
import { addressesOn } from '../addresses-on.ts';
import { addressOf, pathOf } from '../gate-site.ts';
import type { HtmlSite, SitePage } from '../html-site.ts';
import type { SiteRule } from '../rule.ts';

/** Whether something stands at an address; a site on the network knows only what it was asked for. */
function isThere({ answer, missing }: HtmlSite, pathname: string): boolean {
  return answer ? answer(pathname) !== undefined : !missing?.has(pathname);
}

/** A link, picture or script that leads to nothing. */
export const linkBroken: SiteRule = {
  name: 'link-broken',
  wcag: ['2.4.4'],
  level: 'violation',
  *checkSite(site) {
    const there = new Map<string, boolean>(site.pages.map(({ path }) => [addressOf(path), true]));
    for (const page of site.pages) {
      for (const { at, url, value } of addressesOn(page, site.origin)) {
        if (value.startsWith('#')) continue;
        const known = there.get(url.pathname) ?? isThere(site, url.pathname);
        there.set(url.pathname, known);
        if (!known) yield { page, at, details: { target: value } };
      }
    }
  },
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link to a part of a page that does not exist. */
export const anchorMissing: SiteRule = {
  name: 'anchor-missing',
  wcag: ['2.4.1', '2.4.4'],
  level: 'violation',
  *checkSite(site) {
    const anchors = new Map<SitePage, ReadonlySet<string>>();
    const anchorsOf = (page: SitePage): ReadonlySet<string> => {
      const known = anchors.get(page) ?? new Set(page.facts.anchors);
      anchors.set(page, known);
      return known;
    };
    const byPath = new Map(site.pages.map((page) => [page.path, page]));
    for (const page of site.pages) {
      for (const { at, tag, url, value } of addressesOn(page, site.origin)) {
        const id = decoded(url.hash.slice(1));
        // `#/…` is for the script of an editor or another application.
        if (!id || id === 'top' || /^(?::~:|\/|!)/.test(id) || !/^(?:a|area)$/.test(tag)) continue;
        const file = decoded(url.pathname);
        const target = value.startsWith('#') ? page : (byPath.get(pathOf(file)) ?? byPath.get(`${file.slice(1)}.html`));
        if (!target || anchorsOf(target).has(id)) continue;
        yield { page, at, details: { target: value } };
      }
    }
  },
};

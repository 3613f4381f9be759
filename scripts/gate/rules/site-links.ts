// Links within a site: each to something that is there.
import { addressOf, pathOf } from '../gate-site.ts';
import type { HtmlPage } from '../html-page.ts';
import type { HtmlSite } from '../html-site.ts';
import type { SiteRule } from '../rule.ts';

const leads: Record<string, string> = {
  a: 'href',
  area: 'href',
  img: 'src',
  link: 'href',
  script: 'src',
  iframe: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  audio: 'src',
  form: 'action',
  object: 'data',
};

/** Where an attribute leads, when that is within the site; undefined when it is elsewhere or no address. */
function targetOf(site: HtmlSite, page: HtmlPage, value: string): URL | undefined {
  const base = page.named('base')[0]?.attributes.href;
  try {
    const from = new URL(base ?? '', site.origin + addressOf(page.path));
    const url = new URL(value.trim(), from);
    return url.origin === new URL(site.origin).origin ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A link, picture or script that leads to nothing. */
export const linkBroken: SiteRule = {
  name: 'link-broken',
  wcag: ['2.4.4', '3.2.4'],
  level: 'violation',
  *checkSite(site) {
    const there = new Map<string, boolean>(site.pages.map(({ path }) => [addressOf(path), true]));
    for (const page of site.pages) {
      for (const at of page.all) {
        const attribute = leads[at.tag];
        const value = attribute ? at.attributes[attribute] : undefined;
        if (
          !value ||
          value.startsWith('#') ||
          (at.tag === 'link' && /\b(?:alternate|canonical|preconnect|dns-prefetch)\b/.test(at.attributes.rel ?? ''))
        )
          continue;
        const url = targetOf(site, page, value);
        if (!url || !site.answer) continue;
        const known = there.get(url.pathname) ?? site.answer(url.pathname) !== undefined;
        there.set(url.pathname, known);
        if (!known) yield { page, at, details: { target: value } };
      }
    }
  },
};

/** A link to a part of a page that does not exist. */
export const anchorMissing: SiteRule = {
  name: 'anchor-missing',
  wcag: ['2.4.1', '2.4.4'],
  level: 'violation',
  *checkSite(site) {
    const byPath = new Map(site.pages.map((page) => [page.path, page]));
    for (const page of site.pages) {
      for (const at of page.named('a', 'area')) {
        const { href } = at.attributes;
        if (!href?.includes('#') || href.trim() === '#') continue;
        const url = targetOf(site, page, href);
        const target =
          url && (byPath.get(pathOf(decodeURI(url.pathname))) ?? byPath.get(`${url.pathname.slice(1)}.html`));
        const id = decodeURIComponent(url?.hash.slice(1) ?? '');
        if (!target || !id || id === 'top' || id.startsWith(':~:')) continue;
        if (!target.withId(id) && !target.named('a').some(({ attributes }) => attributes.name === id))
          yield { page, at, details: { target: href } };
      }
    }
  },
};

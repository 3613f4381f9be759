// The addresses of its own site to which a page leads: by links, and by what it shows.
import { addressOf } from './gate-site.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

const attributeOf: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  audio: 'src',
  form: 'action',
  iframe: 'src',
  img: 'src',
  link: 'href',
  object: 'data',
  script: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
};
// What such a link names need not stand here, or is for programs that find it themselves.
const forOthers = /\b(?:alternate|canonical|preconnect|dns-prefetch)\b/;

/** Where a page leads, and by which element; `url` is on the page's own origin. */
export interface Lead {
  at: HtmlElement;
  url: URL;
  /** As it stands in the page. */
  value: string;
}

/** Every address of the site itself on one of its pages, with and without `#`. */
export function* addressesOn(page: HtmlPage, origin: string): Generator<Lead> {
  const own = new URL(origin).origin;
  const here = new URL(page.named('base')[0]?.attributes.href ?? '', own + addressOf(page.path));
  for (const at of page.all) {
    const attribute = attributeOf[at.tag];
    const value = attribute ? at.attributes[attribute]?.trim() : undefined;
    if (!value || (at.tag === 'link' && forOthers.test(at.attributes.rel ?? ''))) continue;
    if (!URL.canParse(value, here)) continue;
    const url = new URL(value, here);
    if (url.origin === own) yield { at, url, value };
  }
}

// What of a page is asked when pages are compared; small enough to be remembered, so that an unchanged page is not read again.
import { type HtmlPage, sendsOn } from './html-page.ts';

/** An address as it stands in a page, and which of the page's elements names it. */
export interface Naming {
  /** The element's number among all of the page. */
  at: number;
  tag: string;
  value: string;
}

/** The facts of one page. */
export interface PageFacts {
  language: string;
  /** Absent where the page has none, or only sends on to another. */
  title?: { at: number; text: string };
  /** What its addresses start from, where it says so. */
  base?: string;
  /** Every address that it names for people or shows. */
  names: Naming[];
  /** What an address may end with after `#`. */
  anchors: string[];
}

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

/** Gathers the facts of a page. */
export function factsOf(page: HtmlPage): PageFacts {
  const names = page.all.flatMap(({ tag, attributes }, at): Naming[] => {
    const attribute = attributeOf[tag];
    const value = attribute ? attributes[attribute]?.trim() : undefined;
    if (!value || (tag === 'link' && forOthers.test(attributes.rel ?? ''))) return [];
    return [{ at, tag, value }];
  });
  const title = page.named('title').find(({ parent }) => parent?.tag === 'head');
  const text = sendsOn(page) ? undefined : title?.children.join('').trim();
  const base = page.named('base')[0]?.attributes.href;
  return {
    language: page.root.attributes.lang ?? '',
    ...(title && text && { title: { at: page.all.indexOf(title), text } }),
    ...(base && { base }),
    names,
    anchors: page.all.flatMap(({ tag, attributes: { id, name } }) =>
      [id, tag === 'a' ? name : ''].filter((each) => !!each),
    ) as string[],
  };
}

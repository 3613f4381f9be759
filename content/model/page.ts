// A page: one address of a town's site, and what stands there.
import type { Entry } from './entry.ts';

/** A link of the site: where it leads and what it says. */
export interface SiteLink {
  readonly title: string;
  readonly path: string;
  /** The language of the title, where it is not the page's. */
  readonly language?: string | undefined;
}

/** What a module says of one page; the loader adds the rest. */
export interface PageSeed {
  /** Below the language and the mini-site, without a leading slash: `news/`, `news/market/`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly entry?: Entry | undefined;
  /** The path (of the same form) of the page above, for breadcrumbs; '' is the home page. */
  readonly parent?: string | undefined;
  /** Which part of a list stands here. */
  readonly list?: ListPart | undefined;
  /** Which part of its entry stands here, where an entry has several pages beside its own. */
  readonly part?: number | undefined;
  /** False keeps the page out of the sitemap and of search engines. */
  readonly indexed?: boolean;
  /** Its place in the main menu, smaller first; absent = not in it. */
  readonly menu?: number | undefined;
  /** Its place among the links at the foot of every page, smaller first; absent = not there. */
  readonly footer?: number | undefined;
  /** What programs should know of the page, or of what its entry describes, beyond what fields say: schema.org's words. */
  readonly jsonLd?: (() => Readonly<Record<string, unknown>>) | undefined;
}

/** A part of a list: its entries and where it stands among the other parts. */
export interface ListPart {
  readonly entries: readonly Entry[];
  /** The list's own path without page number, of the form of `PageSeed.path`. */
  readonly path: string;
  readonly number: number;
  readonly count: number;
  /** The filter that chose the entries: its name and its value, for example topic and culture. */
  readonly filter?: { readonly name: string; readonly value: string } | undefined;
}

/** One address of a site. All paths start and end with a slash. */
export interface Page extends Omit<PageSeed, 'parent'> {
  /** `module/page`: which component renders it. */
  readonly kind: string;
  readonly language: string;
  readonly scope: string;
  readonly parent?: string | undefined;
  /** True when its texts are in another language than the page. */
  readonly fallback: boolean;
  /** Address per language in which its texts really exist, itself included. */
  readonly translations: Readonly<Record<string, string>>;
}

/** Cuts entries into the pages of a list: `news/`, `news/page/2/`, … At least one page, also when empty. */
export function paginate(options: {
  entries: readonly Entry[];
  path: string;
  title: string;
  size?: number;
  parent?: string;
  description?: string | undefined;
  filter?: ListPart['filter'];
  menu?: number;
  footer?: number;
}): PageSeed[] {
  const { entries, path, title, size = 20, parent = '', description, filter, menu, footer } = options;
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? path : `${path}page/${index + 1}/`,
    title: index === 0 ? title : `${title} (${index + 1})`,
    description,
    parent: index === 0 ? parent : path,
    list: { entries: entries.slice(index * size, (index + 1) * size), path, number: index + 1, count, filter },
    indexed: index === 0,
    menu: index === 0 ? menu : undefined,
    footer: index === 0 ? footer : undefined,
  }));
}

// What a site is published as beside its pages: files with a path and a text.

/** One file of a finished site. */
export interface Output {
  /** Below the site's root, without a leading slash: `news/feed.xml`. */
  readonly path: string;
  readonly body: string;
}

/** The file of an address of the site: the address without its leading slash. */
export const fileAt = (address: string): string => address.slice(1);

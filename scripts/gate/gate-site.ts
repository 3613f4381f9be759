// A site as the gate looks at it: its pages, and how their addresses answer.

/** A file of a site as a host sends it. */
export interface Answer {
  status?: number;
  type: string;
  /** What else the host sends with it: a policy that stops a script stops a part of the page. */
  headers?: ReadonlyMap<string, string>;
  body: Uint8Array | string;
}

/** One page of a site. */
export interface GatePage {
  /** Its file below the site's root: `en/news/index.html`. */
  path: string;
  /** Its address below the origin: `/en/news/`. */
  address: string;
  html: string;
  /** What is made by the same template; absent where nobody knows. */
  kind?: string;
  /** True where scripts put a good part of the page together: it is looked at when they have run. */
  isMadeByScript?: boolean;
  /** What stands after the address when the page is opened, so that its scripts have something to show. */
  query?: string;
}

/** A site: its pages, its origin, and what stands at each path; undefined answers are asked of the network. */
export interface GateSite {
  origin: string;
  pages: readonly GatePage[];
  /** What stands at a path, or undefined; a site without this function is on the network. */
  answer?: (pathname: string) => Answer | undefined;
  /** Makes what only pages with their scripts need, before the first of them is opened. */
  complete?: () => Promise<void>;
  /** Of a site on the network: the paths that were asked for and at which nothing stands. */
  missing?: ReadonlySet<string>;
}

/** The address at which a host shows a file: `en/index.html` stands at `/en/`. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that a host shows at an address. */
export const pathOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

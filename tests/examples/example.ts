// What an example of a component is: the names under which it is told, what it is given, and on which page it stands.
import type { Page } from '../../content/model/page.ts';
import type { Site } from '../../content/model/site.ts';

/** One example of a component. */
export interface Example {
  /** What is particular to it: `without a picture`. */
  name: string;
  props?: Readonly<Record<string, unknown>>;
  /** HTML that stands in the component. */
  slot?: string;
  /** HTML of its second slot: `aside` or `meta`. */
  beside?: string;
  /** The town that it is an example of; the town of examples unless told. */
  site?: Site;
  /** The address of the page on which it stands; the home page unless told. */
  at?: string;
  /** What is different about that page. */
  page?: Partial<Page>;
  /** True for a component that brings the page's only h1. */
  heads?: boolean;
}

/** Examples by the name of their component's file, without `.astro`. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

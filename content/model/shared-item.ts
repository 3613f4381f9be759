// What a town shows of others: news and events that stay at their origin, each with the way there.
import type { Day } from './fields/day.ts';
import type { Localised } from './fields/localised.ts';
import type { Moment } from './fields/moment.ts';

/** The collections that sites share. */
export const SHARED_COLLECTIONS = ['news', 'events'] as const;

/** The name of such a collection. */
export type SharedCollection = (typeof SHARED_COLLECTIONS)[number];

/** One news item or event of another site. All of it is plain text. */
export interface SharedItem {
  readonly collection: SharedCollection;
  readonly title: string;
  /** Where it stands, and stays: an http or https address. */
  readonly href: string;
  /** The language of its texts, where it is known. */
  readonly language?: string | undefined;
  readonly summary?: string | undefined;
  /** When it was published, for news. */
  readonly date?: Moment | undefined;
  /** When it happens, for events. */
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
  readonly allDay?: boolean | undefined;
  readonly place?: string | undefined;
  readonly cancelled?: boolean | undefined;
  /** The last day on which lists show it; absent when it stays. */
  readonly until?: Day | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** Another site with what it shares, as it could last be read. */
export interface SharedSource {
  /** What neighbours.yaml names it by: the folder of a town, or the address of a feed. */
  readonly key: string;
  readonly name: Localised;
  /** The languages of its name and texts, the main one first; empty when nobody has told. */
  readonly languages: readonly string[];
  /** The line that says whose an item is, in each of its languages for which there are words: “From Bellerive”. */
  readonly signatures: Readonly<Record<string, string>>;
  /** Its home page, by language where it has several. */
  readonly home: Localised;
  /** Its items for readers of a language; `''` holds those of a source whose language nobody has told. */
  readonly items: Readonly<Record<string, readonly SharedItem[]>>;
  /** The day of the copy that is shown, where it is not of these days; `never` where there is none. */
  readonly asOf?: Day | 'never' | undefined;
}

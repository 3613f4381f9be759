// What a card or a list says of an entry, whatever its collection.
import { type Entry, textValue } from '../../../content/model/entry.ts';
import type { Image } from '../../../content/model/fields/image.ts';
import type { Site } from '../../../content/model/site.ts';

export interface EntrySummary {
  readonly summary: string | undefined;
  readonly image: Image | undefined;
  /** The day it was published, for news and the like. */
  readonly date: string | undefined;
  /** When it happens, for events and the like. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly allDay: boolean;
  readonly cancelled: boolean;
  /** The label of a word of warning. */
  readonly flag: string | undefined;
  readonly topics: readonly string[];
  /** The choice that says what kind of place or organisation it is. */
  readonly kind: string | undefined;
}

/** Reads from an entry what its collection says it is published by. */
export function entrySummary(site: Site, entry: Entry): EntrySummary {
  const { publication } = site.collections.get(entry.collection) ?? {};
  const values = entry.values as Record<string, unknown>;
  const named = (name: string | undefined) => (name ? textValue(entry, name) : undefined);
  return {
    summary: textValue(entry, publication?.summary ?? 'summary'),
    image: values.image as Image | undefined,
    date: publication?.calendar ? undefined : named(publication?.feed?.date),
    start: named(publication?.calendar?.start),
    end: named(publication?.calendar?.end),
    allDay: values.allDay === true,
    cancelled: values.cancelled === true,
    flag: publication?.flag?.(values) ?? (values.cancelled === true ? 'card.cancelled' : undefined),
    topics: (values.topics as string[] | undefined) ?? [],
    kind: textValue(entry, 'kind'),
  };
}

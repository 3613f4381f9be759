// Where an entry's data keep the text of the file that they were read from.
import { SLUG_KEY } from '../../content/derive/cms/new-slug.ts';

/** The name of a value beside the fields; Decap hands it from reading to writing and shows it nowhere. */
export const SOURCE = 'belfry:source';

/** Set beside it when the file cannot be read: such a file is written back as it was. */
export const UNREADABLE = 'belfry:unreadable';

/** The values of an entry, without what is kept beside them. */
export function ownValues(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { [SOURCE]: _source, [UNREADABLE]: _unreadable, [SLUG_KEY]: _slug, ...values } = data;
  return values;
}

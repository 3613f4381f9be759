// The news and events of neighbours as a page shows them: of each source what the town chose, all in one order.
import { addDays } from '../../model/calendar-days.ts';
import type { Day } from '../../model/fields/day.ts';
import { localise } from '../../model/fields/localised.ts';
import type { PageContext } from '../../model/module.ts';
import { oncePerContext } from '../../model/once-per-context.ts';
import type { SharedCollection, SharedItem, SharedSource } from '../../model/shared-item.ts';
import type { Site } from '../../model/site.ts';
import { type Neighbours, neighbours } from './neighbours-data.ts';

/** Where an item comes from, in the words of its own language. */
export interface Origin {
  readonly name: string;
  /** The line of origin in the source's own words, where there are words in its language. */
  readonly signature: string | undefined;
  readonly language: string | undefined;
  readonly home: string;
  readonly asOf: SharedSource['asOf'];
}

/** An item with its origin. */
export interface ShownItem extends SharedItem {
  readonly origin: Origin;
}

/** How many items of one source are shown of each collection, unless the town chose. */
const COUNT = 6;

type Chosen = Pick<NonNullable<Neighbours['towns']>[number], 'collections' | 'topics' | 'count'>;

const choiceOf = (data: Neighbours, key: string): Chosen =>
  data.towns?.find(({ town }) => town === key) ?? data.feeds?.find(({ feed }) => feed === key) ?? {};

/** The source in the language of the page where it has that, else in its own. */
function originOf({ name, signatures, languages, home, asOf }: SharedSource, language: string): Origin {
  const own = languages.includes(language) ? language : languages[0];
  const said = localise(name, own ?? language, languages);
  return {
    name: said.text,
    signature: signatures[own ?? ''],
    language: own,
    home: localise(home, own ?? language, languages).text,
    asOf,
  };
}

/** Whether an item is still to be shown: over is over, wherever it comes from. */
const isCurrent = ({ start, end, until }: SharedItem, today: Day): boolean =>
  [until, (end ?? start)?.slice(0, 10)].every((day) => day === undefined || day >= today);

const isWanted = ({ collection, topics = [] }: SharedItem, chosen: Chosen): boolean =>
  (!chosen.collections?.length || chosen.collections.includes(collection)) &&
  (!chosen.topics?.length || chosen.topics.some((topic) => topics.includes(topic)));

/** The sources, each in the language in which the page shows it. */
export const origins = oncePerContext(({ site, language }: PageContext): Origin[] =>
  site.data(neighbours) ? site.beyond.sources.map((source) => originOf(source, language)) : [],
);

const everything = oncePerContext(({ site, language }: PageContext): Record<SharedCollection, ShownItem[]> => {
  const data = site.data(neighbours);
  const shown = (collection: SharedCollection) =>
    data
      ? site.beyond.sources.flatMap((source) => {
          const chosen = choiceOf(data, source.key);
          const origin = originOf(source, language);
          return (source.items[origin.language ?? ''] ?? [])
            .filter((item) => item.collection === collection && isCurrent(item, site.today) && isWanted(item, chosen))
            .slice(0, chosen.count ?? COUNT)
            .map((item) => ({ ...item, origin }));
        })
      : [];
  return {
    news: shown('news').toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    events: shown('events').toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? '')),
  };
});

/** The news of neighbours newest first, or their events next first. */
export const sharedList = (context: PageContext, collection: SharedCollection): readonly ShownItem[] =>
  everything(context)[collection];

/** The days on which something shown leaves its list. */
export function daysOfChange(site: Site): Day[] {
  const context = { site, language: site.language, scope: '' };
  return (['news', 'events'] as const).flatMap((collection) =>
    sharedList(context, collection).flatMap(({ end, start, until }) =>
      [end, start, until].flatMap((day) => (day ? [addDays(day.slice(0, 10), 1)] : [])),
    ),
  );
}

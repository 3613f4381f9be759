// Which topics the entries of a list are about.
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';

type WithTopics = { values: { topics?: string[] | undefined } };

/** The entries about one topic. */
export const withTopic = <E extends WithTopics>(entries: readonly E[], topic: string): E[] =>
  entries.filter((entry) => entry.values.topics?.includes(topic));

/** The topics that occur in `entries`, by their names in `language`, each with its entries. */
export function topicsUsed<E extends Entry & WithTopics>(options: {
  site: Site;
  language: string;
  entries: readonly E[];
}): { key: string; title: string; entries: E[] }[] {
  const { site, language, entries } = options;
  const collator = new Intl.Collator(language);
  const keys = new Set(entries.flatMap((entry) => entry.values.topics ?? []));
  return [...keys]
    .map((key) => ({
      key,
      title: site.text(site.topics.get(key)?.label, language) || key,
      entries: withTopic(entries, key),
    }))
    .toSorted((a, b) => collator.compare(a.title, b.title));
}

/** The ways to narrow a list by topic, as links: everything, then each topic that occurs. */
export function topicFilters<E extends Entry & WithTopics>(options: {
  site: Site;
  language: string;
  scope: string;
  /** The collection's name, which is the list's path and the start of its labels. */
  collection: string;
  entries: readonly E[];
  /** The filter of the list that is shown. */
  current: string | undefined;
}): { title: string; path: string; current: boolean; count?: number }[] {
  const { site, language, scope, collection, entries, current } = options;
  const path = (relative: string) => site.path(`${collection}/${relative}`, language, scope);
  return [
    { title: site.say(language)(`${collection}.all`), path: path(''), current: current === undefined },
    ...topicsUsed({ site, language, entries }).map((topic) => ({
      title: topic.title,
      path: path(`topics/${topic.key}/`),
      current: current === topic.key,
      count: topic.entries.length,
    })),
  ];
}

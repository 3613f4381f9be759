// What is about one topic, by collection, the newest or the next first.
import { type Entry, textValue } from '../../model/entry.ts';
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { topicsOfTown } from './topics-of-town.ts';

/** How many news items or events stand on a topic's page; the rest is one link away. */
const MOST = 6;

export interface TopicSection {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly variant: 'rows' | 'dates';
  readonly more: { title: string; path: string } | undefined;
}

/** The parts of a topic's page. */
export function topicSections(site: Site, page: Page): TopicSection[] {
  const { language } = page;
  const say = site.say(language);
  const topic = topicsOfTown({ site, language }).find(({ key }) => site.path(`topics/${key}/`, language) === page.path);
  const collator = new Intl.Collator(language);
  return [...Map.groupBy(topic?.entries ?? [], ({ collection }) => collection)].map(([name, entries]) => {
    const { feed, calendar } = site.collections.get(name)?.publication ?? {};
    const by = (entry: Entry) => textValue(entry, calendar?.start ?? feed?.date ?? 'title') ?? '';
    const sorted = entries.toSorted((a, b) =>
      feed && !calendar ? by(b).localeCompare(by(a)) : collator.compare(by(a), by(b)),
    );
    const all = site.path(`${name}/topics/${topic?.key}/`, language);
    return {
      title: say(`${name}.title`),
      entries: feed || calendar ? sorted.slice(0, MOST) : sorted,
      variant: calendar ? 'dates' : 'rows',
      more: site.page(all) ? { title: say('list.showAll'), path: all } : undefined,
    };
  });
}

// The lists that are published as feeds and calendars: per language, mini-site and topic.
import type { Collection } from '../model/collection.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** One list of entries, which other programs can follow. */
export interface PublishedList {
  collection: Collection;
  language: string;
  scope: string;
  /** Below the language and the mini-site: `news/`, `news/topics/culture/`. */
  path: string;
  /** The whole address, from the root: `/fr/news/`. */
  address: string;
  /** The page to read the same list on. */
  page: string;
  /** `News: Culture – Bellerive`. */
  title: string;
  entries: readonly Entry[];
}

/** The topics of an entry. */
export const topicsOf = (entry: Entry): readonly string[] => (entry.values as { topics?: string[] }).topics ?? [];

/** What visitors call a topic. */
export const topicLabel = (site: Site, topic: string, language: string): string =>
  site.text(site.topics.get(topic)?.label, language) || topic;

/** What visitors call the town, or the owner of a mini-site. */
export const nameOf = (site: Site, language: string, scope: string): string =>
  site.scopeOwner(scope, language)?.values.title ?? site.text(site.town.name, language);

/** Entries by each of their topics. */
function byTopic(entries: readonly Entry[]): Map<string, Entry[]> {
  const topics = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const topic of topicsOf(entry)) {
      const found = topics.get(topic);
      if (found) found.push(entry);
      else topics.set(topic, [entry]);
    }
  }
  return topics;
}

/** The town's agenda holds the events of its mini-sites too; other lists hold the town's own entries. */
export const scopesIn = (site: Site, collection: Collection, scope: string): readonly string[] =>
  scope === '' && collection.publication.calendar ? ['', ...site.scopes] : [scope];

/**
 * All lists of a collection. A topic's list stays for as long as any entry is about it, listed or not:
 * an address that somebody follows does not vanish with the last entry.
 */
export function publishedLists(site: Site, collection: Collection): PublishedList[] {
  return site.languages.flatMap((language) => {
    const name = site.say(language)(`${collection.name}.title`);
    return ['', ...site.scopes].flatMap((scope) => {
      const entries = scopesIn(site, collection, scope).flatMap((each) => site.list(collection, language, each));
      if (scope && entries.length === 0) return [];
      const owner = nameOf(site, language, scope);
      const home = site.path(`${collection.name}/`, language, scope);
      const list = (path: string, title: string, of: readonly Entry[]): PublishedList => {
        const address = site.path(path, language, scope);
        const page = site.page(address) ? address : home;
        return { collection, language, scope, path, address, page, title: `${title} – ${owner}`, entries: of };
      };
      const topics = [...byTopic(entries)].map(([topic, about]) =>
        list(`${collection.name}/topics/${topic}/`, `${name}: ${topicLabel(site, topic, language)}`, about),
      );
      return [list(`${collection.name}/`, name, entries), ...topics];
    });
  });
}

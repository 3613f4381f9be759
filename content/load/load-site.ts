// The loader's door: a town's files become a Site, or the full list of what is wrong with them.
import { type Collection, ownScope } from '../model/collection.ts';
import { rulesOf } from '../model/community.ts';
import type { Day } from '../model/fields/day.ts';
import { type Say, speaker } from '../model/labels.ts';
import type { Module } from '../model/module.ts';
import { suggest } from '../model/nearest.ts';
import { type Problem, problem } from '../model/problem.ts';
import { Site } from '../model/site.ts';
import { townFields } from '../model/town.ts';
import { dayAt } from '../model/zone.ts';
import { withStricterLevels } from './check-rules.ts';
import { checkMedia, checkTargets, type Targets } from './check-targets.ts';
import { checkTexts } from './check-texts.ts';
import { loadEntries } from './load-entries.ts';
import { labelLayers, loadLabels } from './load-labels.ts';
import { loadSharedTexts } from './load-shared-texts.ts';
import { checkSingletons, loadSingletons } from './load-singletons.ts';
import { loadTopics } from './load-topics.ts';
import { loadTown } from './load-town.ts';
import { makePages } from './make-pages.ts';
import { markdownRenderer } from './render-markdown.ts';
import type { TownSource } from './town-source.ts';

/** A site, or none when there are errors; warnings come with a site too. */
export interface LoadResult {
  site?: Site;
  problems: readonly Problem[];
}

/** A set that holds whatever is asked for. */
const anything: Set<string> = Object.assign(new Set<string>(), { has: () => true });

/** The day of the last change of what people write; undefined when the history of a file is not known. */
function lastChange(source: TownSource, timeZone: string): Day | undefined {
  const changed = source.files.filter(({ path }) => path !== 'accessibility-checks.yaml').map((file) => file.changed);
  const last = Math.max(...changed.map((seconds) => seconds ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(last) ? dayAt(last * 1000, timeZone) : undefined;
}

/** Loads one town. Never throws for bad content: every problem of the whole town comes back at once. */
export function loadSite(source: TownSource, modules: readonly Module[]): LoadResult {
  const problems: Problem[] = [...source.problems];
  const { loaded, problems: townProblems } = loadTown(source, modules);
  problems.push(...townProblems);
  if (!loaded) return { problems };

  const { town, settings, languages } = loaded;
  const collections = loaded.modules.flatMap((module) => module.collections);
  const byName = new Map<string, Collection>(collections.map((collection) => [collection.name, collection]));
  const { labels, problems: labelProblems } = loadLabels(source, languages);
  const says = new Map<string, Say>(
    languages.map((language) => [
      language,
      speaker(language, labelLayers({ source, own: labels, profile: loaded.profile, language })),
    ]),
  );
  const say = says.get(languages[0] ?? '') ?? speaker('en', [source.labels('en') ?? {}]);
  const { topics, problems: topicProblems } = loadTopics(source);
  const singletons = loaded.modules.flatMap((module) => module.singletons);
  const today = dayAt(source.now.valueOf(), settings.timeZone ?? 'UTC');
  const data = loadSingletons(source, singletons, today);
  const textNames = loaded.modules.flatMap((module) => module.sharedTexts);
  const shared = loadSharedTexts(source, textNames, languages);
  const names = singletons.map(({ name }) => name);
  const off = new Set(
    modules
      .filter((module) => !loaded.modules.includes(module))
      .flatMap((module) => [...module.collections, ...module.singletons].map(({ name }) => name)),
  );
  const shape = { folder: source.folder, languages, collections: byName, singletons: names, off };
  const { entries, broken, places, problems: entryProblems } = loadEntries(source, shape, say);
  problems.push(...labelProblems, ...topicProblems, ...data.problems, ...shared.problems, ...entryProblems);

  const slugs = new Map<string, Set<string>>([['|topics', new Set(topics.keys())]]);
  for (const { singleton, values } of data.loaded) {
    slugs.set(`|${singleton.name}`, new Set(singleton.keys(values)));
  }
  // What a file of data that cannot be read would hold is not known: nothing is missing there.
  for (const name of data.broken) slugs.set(`|${name}`, anything);
  for (const { collection, scope, slug } of places) {
    const key = `${scope}|${collection.name}`;
    slugs.set(key, (slugs.get(key) ?? new Set()).add(slug));
  }
  // The parts of a site: collections by name, and pages with all that stands below them.
  slugs.set('|sections', new Set([...byName.keys(), ...(slugs.get('|pages') ?? [])]));
  // What editors may be given: collections and files of data.
  slugs.set('|collections', new Set([...byName.keys(), ...names, ...off]));
  const none: ReadonlySet<string> = new Set();
  const targets: Targets = {
    media: source.media,
    collections: [...byName.keys()],
    slugs: (collection, scope) => {
      const own = slugs.get(`${scope}|${collection}`) ?? none;
      return scope ? own.union(slugs.get(`|${collection}`) ?? none) : own;
    },
  };
  const townFile = {
    fields: townFields,
    values: { ...settings },
    scope: '',
    targets,
    file: loaded.file,
    collection: 'town',
    positionOf: loaded.positionOf,
  };
  problems.push(...checkTargets(townFile), ...checkSingletons(data.loaded, targets));
  if (settings.boundary) {
    const path = ['boundary'];
    const place = { file: loaded.file, collection: 'town', path, position: loaded.positionOf(path) };
    const missing = checkMedia({ media: settings.boundary, targets, place });
    if (missing) problems.push(missing);
  }
  const owners = collections
    .filter((collection) => collection.miniSites)
    .flatMap(({ name }) => [...targets.slugs(name, '')]);
  for (const scope of new Set(places.map((place) => place.scope).filter(Boolean))) {
    if (owners.includes(scope)) continue;
    const details = { found: scope, suggestion: suggest(scope, owners) };
    problems.push(problem({ code: 'unknown-mini-site', file: `${source.folder}/mini-sites/${scope}`, details }));
  }
  for (const { values, raw } of [...entries.map(({ entry, raw }) => ({ values: entry.values, raw })), ...broken]) {
    const { fields } = raw.collection;
    const common = { fields, values, scope: ownScope(raw.collection, raw), targets, file: raw.file };
    const inEntry = { collection: raw.collection.name, positionOf: raw.positionOf };
    problems.push(...checkTargets({ ...common, ...inEntry, skips: (path) => !raw.holds(path) }));
    problems.push(...checkTexts({ ...common, raw, markdown: source.markdown }));
  }
  const rules = rulesOf(source.community?.values, settings);
  const told = withStricterLevels(problems, rules.errors);
  if (!town || told.some(({ level }) => level === 'error')) return { problems: told };

  const boundaryFile = source.files.find(({ path }) => path === town.boundary);
  const site = new Site({
    town,
    profile: loaded.profile,
    community: source.community?.values,
    rules,
    today,
    modules: loaded.modules.map(({ name }) => name),
    changed: lastChange(source, settings.timeZone ?? 'UTC'),
    collections,
    entries: entries.map(({ entry }) => entry),
    topics,
    singletons: new Map(data.loaded.map(({ singleton, values }) => [singleton.name, values])),
    sharedTexts: shared.texts,
    media: source.media,
    beyond: source.beyond,
    boundary: boundaryFile && new TextDecoder().decode(boundaryFile.read()),
    speakers: says,
    renderMarkdown: (...rest) => render(...rest),
  });
  const render = markdownRenderer(site, source.markdown);
  const { pages, problems: pageProblems } = makePages(site, loaded.modules);
  if (pageProblems.length > 0) return { problems: [...told, ...pageProblems] };
  site.setPages(pages);
  site.setDataFiles(loaded.modules.flatMap((module) => module.dataFiles(site)));
  return { site, problems: told };
}

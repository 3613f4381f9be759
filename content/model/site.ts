// A site: one town, complete and typed. What pages and everything derived is made from.
import { type Beyond, NOTHING_BEYOND } from './beyond.ts';
import type { Collection } from './collection.ts';
import { type Community, type Rules, rulesOf } from './community.ts';
import type { DataFile } from './data-file.ts';
import type { Entry } from './entry.ts';
import type { ValuesOf } from './field.ts';
import type { Day } from './fields/day.ts';
import type { Localised } from './fields/localised.ts';
import { localise } from './fields/localised.ts';
import type { Say } from './labels.ts';
import type { Media } from './media.ts';
import type { Page, SiteLink } from './page.ts';
import type { Profile } from './profile.ts';
import type { SharedText } from './shared-text.ts';
import type { Singleton } from './singleton.ts';
import type { Topic } from './topic.ts';
import { originOf, type Town } from './town.ts';

/** What a site is made of; the loader gathers it. */
export interface SiteParts {
  town: Town;
  /** What its kind of body starts from; absent for a town. */
  profile?: Profile | undefined;
  /** What the towns of the repository have in common, where it says so. */
  community?: Community | undefined;
  /** Those of the town alone unless told. */
  rules?: Rules;
  /** Today in the town's time zone. */
  today: Day;
  /** The names of the modules that are on, in the registry's order. */
  modules?: readonly string[];
  /** The day on which a file of the town was last changed, where that is known. */
  changed?: Day | undefined;
  collections: readonly Collection[];
  /** All entries; those of one collection, scope and slug differ by language. */
  entries: readonly Entry[];
  topics: ReadonlyMap<string, Topic>;
  /** Values of singletons by name. */
  singletons?: ReadonlyMap<string, unknown>;
  /** What was gathered beyond the town's folder. */
  beyond?: Beyond | undefined;
  /** Shared texts by language and name: `fr|legal/privacy`. */
  sharedTexts?: ReadonlyMap<string, SharedText>;
  media: ReadonlyMap<string, Media>;
  /** The town's limits as GeoJSON text, where it has them. */
  boundary?: string | undefined;
  speakers: ReadonlyMap<string, Say>;
  renderMarkdown: (entry: Entry, source: string, language: string) => RenderedText;
}

/** A long text ready for a page. */
export interface RenderedText {
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly id: string; readonly text: string }[];
}

/** One town, complete: settings, entries, topics, media and every address. */
export class Site {
  readonly town: Town;
  readonly profile: Profile | undefined;
  readonly community: Community | undefined;
  readonly rules: Rules;
  readonly today: Day;
  /** The day on which a file of the town was last changed, where that is known. */
  readonly changed: Day | undefined;
  readonly languages: readonly string[];
  /** The names of the modules that are on. */
  readonly modules: readonly string[];
  readonly collections: ReadonlyMap<string, Collection>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly media: ReadonlyMap<string, Media>;
  readonly boundary: string | undefined;
  readonly origin: string;
  /** What was gathered beyond the town's folder, for modules that ask for it. */
  readonly beyond: Beyond;
  /** Slugs of the owners of mini-sites. */
  readonly scopes: readonly string[];
  readonly #entries = new Map<string, Map<string, Map<string, Entry>>>();
  readonly #lists = new Map<string, Entry[]>();
  readonly #singletons: ReadonlyMap<string, unknown>;
  readonly #sharedTexts: ReadonlyMap<string, SharedText>;
  readonly #speakers: ReadonlyMap<string, Say>;
  readonly #renderMarkdown: SiteParts['renderMarkdown'];
  #pages: ReadonlyMap<string, Page> = new Map();
  #dataFiles: readonly DataFile[] = [];

  constructor(parts: SiteParts) {
    this.town = parts.town;
    this.profile = parts.profile;
    this.community = parts.community;
    this.rules = parts.rules ?? rulesOf(parts.community, parts.town);
    this.today = parts.today;
    this.changed = parts.changed;
    this.languages = parts.town.languages;
    this.modules = parts.modules ?? [];
    this.collections = new Map(parts.collections.map((collection) => [collection.name, collection]));
    this.topics = parts.topics;
    this.media = parts.media;
    this.boundary = parts.boundary;
    this.origin = originOf(parts.town);
    this.beyond = parts.beyond ?? NOTHING_BEYOND;
    this.#singletons = parts.singletons ?? new Map();
    this.#sharedTexts = parts.sharedTexts ?? new Map();
    this.#speakers = parts.speakers;
    this.#renderMarkdown = parts.renderMarkdown;
    for (const entry of parts.entries) {
      const slugs = this.#slugs(entry.collection, entry.scope);
      const languages = slugs.get(entry.slug) ?? new Map<string, Entry>();
      slugs.set(entry.slug, languages.set(entry.language, entry));
    }
    this.scopes = [...new Set(parts.entries.map((entry) => entry.scope))].filter(Boolean).sort();
  }

  #slugs(collection: string, scope: string) {
    const key = `${scope}|${collection}`;
    let slugs = this.#entries.get(key);
    if (!slugs) {
      slugs = new Map();
      this.#entries.set(key, slugs);
    }
    return slugs;
  }

  /** The first of the town's languages. */
  get language(): string {
    return this.languages[0] ?? 'en';
  }

  /** Every page, in the order of its modules. */
  get pages(): IterableIterator<Page> {
    return this.#pages.values() as IterableIterator<Page>;
  }

  /** The page at an address, or undefined. */
  page(path: string): Page | undefined {
    return this.#pages.get(path);
  }

  /** Called once, by the loader, when all addresses are known. */
  setPages(pages: ReadonlyMap<string, Page>): void {
    this.#pages = pages;
  }

  /** Files of open data that modules publish beside what every collection is published as. */
  get dataFiles(): readonly DataFile[] {
    return this.#dataFiles;
  }

  /** Called once, by the loader, when all pages are known. */
  setDataFiles(files: readonly DataFile[]): void {
    this.#dataFiles = files;
  }

  /** The data of a singleton, or undefined when the town has no such file. */
  data<S extends Singleton>(singleton: S): ValuesOf<S['fields']> | undefined {
    return this.#singletons.get(singleton.name) as ValuesOf<S['fields']> | undefined;
  }

  /** A text that a module shares with all towns, in a language or the best there is: `legal/privacy`. */
  sharedText(name: string, language: string): SharedText | undefined {
    return this.#sharedTexts.get(`${language}|${name}`);
  }

  /** The function that says labels in a language. */
  say(language: string): Say {
    const say = this.#speakers.get(language) ?? this.#speakers.get(this.language);
    if (!say) throw new Error(`No labels for ${language}`);
    return say;
  }

  /** The text of a localised value in a language, or the best there is; '' for none. */
  text(value: Localised | undefined, language: string): string {
    return value === undefined ? '' : localise(value, language, this.languages).text;
  }

  /** All entries of a collection for readers of `language`: translated where a translation exists, else as they are. */
  list<C extends Collection>(collection: C | string, language: string, scope = ''): Entry<C['fields']>[] {
    const name = typeof collection === 'string' ? collection : collection.name;
    const key = `${language}|${scope}|${name}`;
    let entries = this.#lists.get(key);
    if (!entries) {
      entries = [...this.#slugs(name, scope).keys()].map((slug) => this.find(name, slug, language, scope) as Entry);
      this.#lists.set(key, entries);
    }
    return entries as Entry<C['fields']>[];
  }

  /** One entry for readers of `language`, or undefined. */
  find(collection: string, slug: string, language: string, scope = ''): Entry | undefined {
    const variants = this.#slugs(collection, scope).get(slug);
    if (!variants) return undefined;
    for (const candidate of [language, ...this.languages]) {
      const entry = variants.get(candidate);
      if (entry) return entry;
    }
    return variants.values().next().value;
  }

  /** The languages in which an entry exists, in the town's order. */
  languagesOf(entry: Entry): string[] {
    const variants = this.#slugs(entry.collection, entry.scope).get(entry.slug);
    return this.languages.filter((language) => variants?.has(language));
  }

  /** The address of a page given below the language and the mini-site: `news/` becomes `/fr/news/`. */
  path(relative: string, language: string, scope = ''): string {
    const prefix = language === this.language ? '/' : `/${language}/`;
    return prefix + this.#scopePath(scope) + relative;
  }

  #scopePath(scope: string): string {
    if (!scope) return '';
    const owner = [...this.collections.values()].find((collection) => collection.miniSites);
    return owner ? `${owner.name}/${scope}/` : '';
  }

  /** Where an entry stands below the language and the mini-site. */
  entryPath(entry: Pick<Entry, 'collection' | 'slug'>): string {
    return this.collections.get(entry.collection)?.atRoot ? `${entry.slug}/` : `${entry.collection}/${entry.slug}/`;
  }

  /** The address of an entry for readers of `language`. */
  entryHref(entry: Pick<Entry, 'collection' | 'slug' | 'scope'>, language: string): string {
    return this.path(this.entryPath(entry), language, entry.scope);
  }

  /** The entry that owns a mini-site. */
  scopeOwner(scope: string, language: string): Entry | undefined {
    const owner = [...this.collections.values()].find((collection) => collection.miniSites);
    return owner && scope ? this.find(owner.name, scope, language) : undefined;
  }

  /** The entry that content of a mini-site (or of the town, '') means: its own first, then the town's. */
  resolve(collection: string, slug: string, language: string, scope = ''): Entry | undefined {
    return (scope ? this.find(collection, slug, language, scope) : undefined) ?? this.find(collection, slug, language);
  }

  /** A link to an entry that content names, with its title. */
  link(collection: string, slug: string, language: string, scope = ''): SiteLink | undefined {
    const entry = this.resolve(collection, slug, language, scope);
    return entry && this.linkTo(entry, language);
  }

  /** A link to an entry, marked with its language where that is another one. */
  linkTo(entry: Entry, language: string): SiteLink {
    return {
      title: entry.values.title,
      path: this.entryHref(entry, language),
      language: entry.language === language ? undefined : entry.language,
    };
  }

  /** A Markdown text of an entry as HTML for a page in `language`: links, pictures and files resolved. */
  render(entry: Entry, source: string, language: string): RenderedText {
    return this.#renderMarkdown(entry, source, language);
  }
}

// What the tests know of a demo town: its pages and its entries, as the loader reads them from its folder.
import { loadSite } from '../../content/load/load-site.ts';
import { isListed } from '../../content/model/listed.ts';
import type { Site } from '../../content/model/site.ts';
import type { TownValues } from '../../content/model/town.ts';
import { modules } from '../../content/modules/modules.ts';
import { programHash } from '../../scripts/bundle.ts';
import { openMarkdownMemory } from '../../scripts/markdown-memory.ts';
import { foldersFrom } from '../../scripts/project.ts';
import { readTown } from '../../scripts/read-town.ts';

/** One address of a built site. */
export interface DemoPage {
  path: string;
  /** Where its HTML stands within the site's folder. */
  file: string;
  kind: string;
  title: string;
  language: string;
  scope: string;
  fallback: boolean;
  indexed: boolean;
  translations: Record<string, string>;
  entry?: { collection: string; slug: string; language: string };
}

/** One entry as readers of one language get it. */
export interface DemoEntry {
  collection: string;
  slug: string;
  scope: string;
  /** The language of the readers; `written` is that of the text. */
  language: string;
  written: string;
  path: string;
  /** Whether lists and feeds show it today. */
  listed: boolean;
  values: Record<string, unknown> & { title: string };
}

/** A town that was built for the tests. */
export interface DemoTown {
  id: string;
  /** The folder of its finished site. */
  folder: string;
  origin: string;
  today: string;
  languages: string[];
  /** What the town calls itself, by language. */
  names: Record<string, string>;
  settings: TownValues;
  pages: DemoPage[];
  entries: DemoEntry[];
}

const pagesOf = (site: Site): DemoPage[] =>
  [...site.pages].map(({ path, kind, title, language, scope, fallback, indexed, translations, entry }) => ({
    path,
    file: path === '/404/' ? '404.html' : `${path.slice(1)}index.html`,
    kind,
    title,
    language,
    scope,
    fallback,
    indexed: indexed !== false,
    translations: { ...translations },
    entry: entry && { collection: entry.collection, slug: entry.slug, language: entry.language },
  }));

const entriesOf = (site: Site): DemoEntry[] =>
  [...site.collections.values()].flatMap((collection) =>
    site.languages.flatMap((language) =>
      ['', ...site.scopes].flatMap((scope) =>
        site.list(collection, language, scope).map((entry) => ({
          collection: collection.name,
          slug: entry.slug,
          scope,
          language,
          written: entry.language,
          path: site.entryHref(entry, language),
          listed: isListed(collection, entry, site.today),
          values: entry.values,
        })),
      ),
    ),
  );

/** Reads a town's folder; `folder` is where its site was built. */
export async function describeTown(options: { id: string; folder: string }): Promise<DemoTown> {
  const { id, folder } = options;
  const folders = foldersFrom({});
  const memory = openMarkdownMemory({ file: `${folders.cache}/markdown/${id}.json`, version: programHash() });
  const source = await readTown({ id, folders, markdown: memory.parse, now: new Date() });
  const { site, problems } = loadSite(source, modules);
  if (!site) throw new Error(`${id} was built but cannot be read: ${JSON.stringify(problems[0])}`);
  return {
    id,
    folder,
    origin: site.origin,
    today: site.today,
    languages: [...site.languages],
    names: Object.fromEntries(site.languages.map((language) => [language, site.text(site.town.name, language)])),
    settings: site.town,
    pages: pagesOf(site),
    entries: entriesOf(site),
  };
}

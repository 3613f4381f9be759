// Finds the page on which what is being edited is to be seen.
import { isOn, type Module } from '../../content/model/module.ts';
import type { Page } from '../../content/model/page.ts';
import type { Site } from '../../content/model/site.ts';

const isOwnPage = (page: Page, file: string, site: Site): boolean => {
  const { entry } = page;
  if (!entry) return false;
  if (entry.file === file) return true;
  // A page in a language without a translation shows the entry in another one.
  return site
    .languagesOf(entry)
    .some((language) => site.find(entry.collection, entry.slug, language, entry.scope)?.file === file);
};

/** The pages of an entry in a language, its own before those on which it is one of several. */
export function pagesOfEntry(site: Site, file: string, language: string): Page[] {
  const pages = [...site.pages].filter((page) => page.language === language);
  const own = pages.filter((page) => isOwnPage(page, file, site));
  const listing = () => pages.filter(({ list }) => list?.entries.some((entry) => entry.file === file));
  return own.length > 0 ? own : listing();
}

/** Files of settings that change what visitors see; all others belong to a module. */
const SETTINGS: ReadonlySet<string> = new Set(['town', 'topics']);

/** The pages that settings or a file of data can change: the home page and the others that show no entry. */
export function pagesOfData(options: {
  site: Site;
  modules: readonly Module[];
  name: string;
  language: string;
}): Page[] {
  const { site, modules, name, language } = options;
  const owner = modules.find(({ singletons }) => singletons.some((singleton) => singleton.name === name));
  // Who may edit what, for example, is to be seen nowhere.
  if (!owner && !SETTINGS.has(name)) return [];
  const wanted = modules.filter((module) =>
    owner ? module === owner : module.always && isOn(module, site.town.modules),
  );
  const kinds = new Set(wanted.flatMap((module) => Object.keys(module.pages).map((kind) => `${module.name}/${kind}`)));
  const seen = new Set<string>();
  const home = site.page(site.path('', language));
  const found = [...site.pages].filter((page) => {
    if (page.language !== language || page.scope || page.entry || !kinds.has(page.kind) || seen.has(page.kind))
      return false;
    seen.add(page.kind);
    return true;
  });
  if (!owner && home) return [home, ...found.filter((page) => page !== home)];
  // The page that is named after the data comes first.
  const isNamed = ({ kind }: Page) => Number(kind.startsWith(`${owner?.name}/${name}`));
  return found.toSorted((one, other) => isNamed(other) - isNamed(one));
}

// Asks every module for its pages and gives each its address.
import type { Module } from '../model/module.ts';
import type { Page } from '../model/page.ts';
import { phrase } from '../model/phrase.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';

/** First parts of addresses that belong to files of the site. */
const RESERVED = new Set(['media', 'files', 'pagefind', 'admin']);

/** All pages by address, and the entries that want an address that is taken. */
export function makePages(site: Site, modules: readonly Module[]): { pages: Map<string, Page>; problems: Problem[] } {
  const pages = new Map<string, Page>();
  const problems: Problem[] = [];
  const places = site.languages.flatMap((language) => ['', ...site.scopes].map((scope) => ({ language, scope })));
  for (const module of modules) {
    for (const [name, kind] of Object.entries(module.pages)) {
      for (const { language, scope } of places) {
        for (const seed of kind.pages({ site, language, scope })) {
          const path = site.path(seed.path, language, scope);
          const other = pages.get(path);
          if (other || RESERVED.has(path.split('/')[1] ?? '')) {
            const [entry, rival] = seed.entry ? [seed.entry, other] : [other?.entry, seed];
            const taken =
              rival?.entry?.file ?? (rival ? phrase('phrase.page', { title: rival.title }) : phrase('phrase.ownFiles'));
            const file = entry?.file ?? `towns/${site.town.id}`;
            problems.push(problem({ code: 'same-address', file, details: { found: path, other: taken } }));
            continue;
          }
          const parent = path === site.path('', language) ? undefined : site.path(seed.parent ?? '', language, scope);
          pages.set(path, {
            ...seed,
            path,
            parent: parent === path ? undefined : parent,
            kind: `${module.name}/${name}`,
            language,
            scope,
            fallback: seed.entry !== undefined && seed.entry.language !== language,
            translations: {},
          });
        }
      }
    }
  }
  for (const page of pages.values()) {
    const relative = page.path.slice(site.path('', page.language).length);
    const languages = page.entry ? site.languagesOf(page.entry) : site.languages;
    const found = languages
      .map((language) => [language, site.path(relative, language)] as const)
      .filter(([, path]) => pages.has(path));
    pages.set(page.path, { ...page, translations: Object.fromEntries(found) });
  }
  return { pages, problems };
}

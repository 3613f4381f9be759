// What a browser's tab says of a page: its title, whose site it is, and what tells it from others of the same title.
import type { Page } from '../../../content/model/page.ts';
import type { Site } from '../../../content/model/site.ts';
import { miniSiteOf } from './navigation.ts';

const key = ({ language, scope, title }: Page): string => `${language}|${scope}|${title}`;
const shared = new WeakMap<Site, Set<string>>();

/** The titles that more than one page of a language has: a page about the town hall and the place itself. */
function sharedTitles(site: Site): Set<string> {
  let titles = shared.get(site);
  if (!titles) {
    const seen = new Set<string>();
    titles = new Set([...site.pages].map(key).filter((each) => seen.size === seen.add(each).size));
    shared.set(site, titles);
  }
  return titles;
}

/** The title of the list that a page belongs to; undefined for pages below the home page. */
function sectionOf(site: Site, page: Page): string | undefined {
  let above = page.parent ? site.page(page.parent) : undefined;
  while (above?.list?.filter && above.parent) above = site.page(above.parent);
  return above?.parent && above.title !== page.title ? above.title : undefined;
}

/** “Page – town”, with the owner of a mini-site between them, and the section where the title alone is not unique. */
export function documentTitle({ site, page }: { site: Site; page: Page }): string {
  const owner = site.scopeOwner(miniSiteOf(site, page), page.language)?.values.title;
  const town = site.text(site.town.name, page.language);
  const section = sharedTitles(site).has(key(page)) ? sectionOf(site, page) : undefined;
  const colon = site.say(page.language)('punctuation.colon');
  const own = section && page.list?.filter ? [`${section}${colon} ${page.title}`] : [page.title, section];
  return [...new Set([...own, owner, town])].filter(Boolean).join(' – ');
}

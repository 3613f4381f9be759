// Compares the pages of a site before and after an upgrade: what came, what went, and what looks different.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** How a page differs: in what is to be read, in how it is marked up, or only in style sheets and scripts. */
export type Difference = 'text' | 'markup' | 'look';

/** The pages of one site that differ, by path. */
export interface SiteChanges {
  added: string[];
  gone: string[];
  changed: Map<string, Difference>;
  /** All pages there are now. */
  pages: number;
}

/** The pages of a finished site, those for editors left out. */
function pagesOf(site: string): Map<string, string> {
  if (!existsSync(site)) return new Map();
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const pages = paths.filter((path) => path.endsWith('.html') && !path.startsWith('admin/')).sort();
  return new Map(pages.map((path) => [path, readFileSync(`${site}/${path}`, 'utf8')]));
}

/** What is to be read on a page: its title and its text, whatever elements they stand in. */
const visibleText = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/\b(?:alt|aria-label|placeholder)="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** The page as if style sheets and scripts were called the same in all versions. */
const withoutAssets = (html: string): string => html.replace(/\/_astro\/[^"')\s]+/g, '/_astro/');

function difference(before: string, after: string): Difference | undefined {
  if (before === after) return undefined;
  if (visibleText(before) !== visibleText(after)) return 'text';
  return withoutAssets(before) === withoutAssets(after) ? 'look' : 'markup';
}

/** The kind of a page by its address: all entries of a collection are of one. */
export function kindOf(path: string): string {
  const parts = path
    .replace(/(?:^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean);
  const [language, ...rest] = parts;
  const own = /^[a-z]{2}(?:-[A-Z]{2})?$/.test(language ?? '') ? rest : parts;
  return own.length < 2 ? own.join('/') : `${own[0]}/…${'/…'.repeat(own.length - 2)}`;
}

/** What an upgrade changes on a site. */
export function compareSites(options: { before: string; after: string }): SiteChanges {
  const [before, after] = [pagesOf(options.before), pagesOf(options.after)];
  const changed = new Map<string, Difference>();
  for (const [path, html] of after) {
    const found = difference(before.get(path) ?? html, html);
    if (found) changed.set(path, found);
  }
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    gone: [...before.keys()].filter((path) => !after.has(path)),
    changed,
    pages: after.size,
  };
}

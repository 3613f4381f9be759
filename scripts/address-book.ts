// Keeps the promise that an address once published never vanishes: compares a site's addresses with those of the last build.
import { type Move, moves } from '../content/derive/redirects/moves.ts';
import { sameFor } from '../content/derive/redirects/old-address.ts';
import type { Page } from '../content/model/page.ts';
import { type Problem, problem } from '../content/model/problem.ts';
import type { Site } from '../content/model/site.ts';

/** What stands at each address of an entry: the entry's own mark, which a renamed entry keeps when it has an `id`. */
export type AddressBook = Readonly<Record<string, string>>;

function markOf(page: Page & { entry: NonNullable<Page['entry']> }): string {
  const { collection, scope, slug, values } = page.entry;
  const { id } = values as { id?: string };
  return [page.language, collection, id ? `id ${id}` : `${scope}/${slug}`].join('|');
}

const withdrawnBy = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : sameFor(pattern) === sameFor(path);

/**
 * Compares a site with the address book of the last build.
 * @returns the new book; moves of entries that were renamed; a problem for each address at which nothing stands any more
 */
export function compareAddresses(
  site: Site,
  before: AddressBook,
): { book: AddressBook; moved: Move[]; problems: Problem[] } {
  const book: Record<string, string> = {};
  const standing = new Map<string, Page>();
  for (const page of site.pages) {
    if (!page.entry) continue;
    const mark = markOf({ ...page, entry: page.entry });
    book[page.path] = mark;
    standing.set(mark, page);
  }
  const { withdrawn = [] } = site.town;
  const written = new Set(moves(site).map(({ from }) => sameFor(from.path)));
  const moved: Move[] = [];
  const problems: Problem[] = [];
  for (const [path, mark] of Object.entries(before)) {
    if (site.page(path) || written.has(sameFor(path)) || withdrawn.some((pattern) => withdrawnBy(pattern, path)))
      continue;
    const page = standing.get(mark);
    if (page) {
      book[path] = mark;
      const from = { path: path.replace(/\/$/, ''), query: [] };
      moved.push({ from, to: page.path, title: page.title, language: page.language, besidePage: false });
    } else {
      problems.push(problem({ code: 'lost-address', file: `towns/${site.town.id}`, details: { found: path } }));
    }
  }
  return { book, moved, problems };
}

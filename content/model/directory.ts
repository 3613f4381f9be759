// Pages of a collection that is a directory: everything by name, a page per kind, and one per entry.
import type { Collection } from './collection.ts';
import type { Entry } from './entry.ts';
import type { PageContext, PageKind } from './module.ts';
import { oncePerContext } from './once-per-context.ts';
import { paginate } from './page.ts';

type WithKind = { values: { title: string; kind: string; summary?: string | undefined } };

/** What a directory's pages and its components ask of its entries. */
export interface Directory<E> {
  /** All entries by name. */
  byName: (context: Pick<PageContext, 'site' | 'language'>) => E[];
  /** The kinds that occur, by their names, with their entries. */
  kindsUsed: (context: Pick<PageContext, 'site' | 'language'>) => { kind: string; title: string; entries: E[] }[];
  pages: Record<'list' | 'kind' | 'entry', PageKind>;
}

/** How many entries stand on one page of a directory. */
const SIZE = 60;

/**
 * Makes the pages of a directory; it belongs to the town, so mini-sites have none.
 * @param options.choice the labels of its kinds are `choice.<choice>.<kind>`
 * @param options.menu its place in the main menu
 */
export function directory<C extends Collection>(options: { collection: C; choice: string; menu: number }) {
  type Item = Entry<C['fields']> & WithKind;
  const { collection, choice, menu } = options;
  const path = `${collection.name}/`;
  const sorted = oncePerContext(({ site, language }) => {
    const collator = new Intl.Collator(language);
    return (site.list(collection, language) as Item[]).toSorted((a, b) =>
      collator.compare(a.values.title, b.values.title),
    );
  });
  const byName: Directory<Item>['byName'] = ({ site, language }) => sorted({ site, language, scope: '' });
  const kindsUsed: Directory<Item>['kindsUsed'] = (context) => {
    const say = context.site.say(context.language);
    const collator = new Intl.Collator(context.language);
    return [...Map.groupBy(byName(context), (entry) => entry.values.kind)]
      .map(([kind, entries]) => ({ kind, title: say(`choice.${choice}.${kind}`), entries }))
      .toSorted((a, b) => collator.compare(a.title, b.title));
  };
  const forTown =
    (pages: PageKind['pages']): PageKind['pages'] =>
    (context) =>
      context.scope ? [] : pages(context);
  const result: Directory<Item> = {
    byName,
    kindsUsed,
    pages: {
      list: {
        component: 'pages/list.astro',
        pages: forTown((context) =>
          paginate({
            entries: byName(context),
            path,
            title: context.site.say(context.language)(`${collection.name}.title`),
            size: SIZE,
            menu,
          }),
        ),
      },
      kind: {
        component: 'pages/list.astro',
        pages: forTown((context) =>
          kindsUsed(context).flatMap(({ kind, title, entries }) =>
            paginate({
              entries,
              path: `${path}kinds/${kind}/`,
              title,
              size: SIZE,
              parent: path,
              filter: { name: 'kind', value: kind },
            }),
          ),
        ),
      },
      entry: {
        component: 'pages/entry.astro',
        pages: forTown((context) =>
          byName(context).map((entry) => ({
            path: `${path}${entry.slug}/`,
            title: entry.values.title,
            description: entry.values.summary,
            entry,
            parent: path,
          })),
        ),
      },
    },
  };
  return result;
}

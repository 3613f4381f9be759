// The module “pages”: texts that stay, at the town's root and in mini-sites, with a menu and breadcrumbs.
import { defineModule, type PageContext } from '../../model/module.ts';
import { pages } from './model.ts';

/** Pages in their order among their siblings; those without a number come last, by title. */
export function orderedPages({ site, language, scope }: PageContext) {
  const collator = new Intl.Collator(language);
  return site
    .list(pages, language, scope)
    .toSorted(
      (a, b) =>
        (a.values.order ?? 10_000) - (b.values.order ?? 10_000) || collator.compare(a.values.title, b.values.title),
    );
}

export default defineModule({
  name: 'pages',
  collections: [pages],
  pages: {
    entry: {
      component: 'pages/entry.astro',
      pages: (context) =>
        orderedPages(context).map((entry, index) => ({
          path: `${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: entry.values.parent && `${entry.values.parent}/`,
          menu: entry.values.menu || context.scope ? 500 + index : undefined,
        })),
    },
  },
});

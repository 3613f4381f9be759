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

/** Whether the page above stands in the same part of the site: a page of a mini-site has no parent in the town. */
const hasParent = ({ site, language, scope }: PageContext, slug: string | undefined): boolean =>
  slug !== undefined && site.find('pages', slug, language, scope) !== undefined;

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
          parent: hasParent(context, entry.values.parent) ? `${entry.values.parent}/` : undefined,
          menu: entry.values.menu || context.scope ? 500 + index : undefined,
        })),
    },
  },
});

// The module “tenders”: what is open, what is being compared, what was awarded.
import { townReference } from '../../derive/json-ld/town-node.ts';
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { type PageSeed, paginate } from '../../model/page.ts';
import { tenders } from './model.ts';
import { pathOf, type TenderState, tendersIn } from './tender-lists.ts';

/** Tenders are the town's: mini-sites have none. */
const forTown =
  (pages: PageKind['pages']): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

/** The pages of the tenders of a state; there are none where no tender is in it. */
function statePages(context: PageContext, state: TenderState): PageSeed[] {
  const entries = tendersIn(state, context);
  const title = context.site.say(context.language)(`tenders.${state}`);
  const filter = { name: 'state', value: state };
  return entries.length ? paginate({ entries, path: pathOf(state), title, parent: 'tenders/', filter }) : [];
}

export default defineModule({
  name: 'tenders',
  collections: [tenders],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) => {
        const title = context.site.say(context.language)('tenders.title');
        return paginate({ entries: tendersIn('open', context), path: 'tenders/', title, footer: 710 });
      }),
    },
    closed: { component: 'pages/list.astro', pages: forTown((context) => statePages(context, 'closed')) },
    awarded: { component: 'pages/list.astro', pages: forTown((context) => statePages(context, 'awarded')) },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown(({ site, language }) =>
        site.list(tenders, language).map((entry) => ({
          path: `tenders/${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: 'tenders/',
          // schema.org has no word for who demands; whom it is about comes nearest.
          jsonLd: () => ({ areaServed: townReference(site, language) }),
        })),
      ),
    },
  },
});

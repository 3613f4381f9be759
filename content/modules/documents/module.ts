// The module “documents”: the register by date, kind and year, one page per document, and its text where it has one.
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { paginate } from '../../model/page.ts';
import { documentNode } from './document-node.ts';
import { documentText } from './document-text.ts';
import { DOCUMENT_KINDS, documents } from './model.ts';
import { allDocuments, forceOf, listedDocuments, pastDocuments } from './register.ts';

const SIZE = 50;

/** The kinds that occur, in the model's order, each with its documents that are listed. */
export function kindsUsed(context: Pick<PageContext, 'site' | 'language'>) {
  const listed = listedDocuments(context);
  const used = new Set(allDocuments(context).map(({ values }) => values.kind));
  return DOCUMENT_KINDS.filter((kind) => used.has(kind)).map((kind) => ({
    kind,
    title: context.site.say(context.language)(`documents.kinds.${kind}`),
    entries: listed.filter(({ values }) => values.kind === kind),
  }));
}

/** The years that occur, the newest first, each with all its documents: the register as it was kept. */
export const yearsUsed = (context: Pick<PageContext, 'site' | 'language'>) =>
  [...Map.groupBy(allDocuments(context), ({ values }) => values.date.slice(0, 4))].map(([year, entries]) => ({
    year,
    entries,
  }));

const forTown =
  (pages: PageKind['pages']): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

export default defineModule({
  name: 'documents',
  collections: [documents],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) =>
        paginate({
          entries: listedDocuments(context),
          path: 'documents/',
          title: context.site.say(context.language)('documents.title'),
          size: SIZE,
          menu: 600,
        }),
      ),
    },
    kind: {
      component: 'pages/list.astro',
      pages: forTown((context) =>
        kindsUsed(context).flatMap(({ kind, title, entries }) =>
          paginate({
            entries,
            path: `documents/kinds/${kind}/`,
            title,
            size: SIZE,
            parent: 'documents/',
            filter: { name: 'kind', value: kind },
          }),
        ),
      ),
    },
    year: {
      component: 'pages/list.astro',
      pages: forTown((context) =>
        yearsUsed(context).flatMap(({ year, entries }) =>
          paginate({
            entries,
            path: `documents/years/${year}/`,
            title: context.site.say(context.language)('documents.ofYear', { year }),
            size: SIZE,
            parent: 'documents/',
            filter: { name: 'year', value: year },
          }),
        ),
      ),
    },
    archive: {
      component: 'pages/list.astro',
      pages: forTown((context) => {
        const entries = pastDocuments(context);
        const title = context.site.say(context.language)('documents.archive');
        const filter = { name: 'archive', value: 'archive' };
        const path = 'documents/archive/';
        return entries.length > 0 ? paginate({ entries, path, title, size: SIZE, parent: 'documents/', filter }) : [];
      }),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown(({ site, language }) =>
        allDocuments({ site, language }).map((entry) => ({
          path: `documents/${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: 'documents/',
          jsonLd: () => documentNode({ site, language, entry }),
        })),
      ),
    },
    text: {
      component: 'pages/text.astro',
      pages: forTown(({ site, language }) =>
        allDocuments({ site, language })
          .filter((entry) => documentText(site, entry) !== undefined)
          .map((entry) => ({
            path: `documents/${entry.slug}/text/`,
            title: site.say(language)('documents.textOf', { title: entry.values.title }),
            entry,
            part: 1,
            // Who searches should find what holds today; the page of an old version says what replaced it.
            indexed: forceOf(entry, { site, language }) !== 'over',
            parent: `documents/${entry.slug}/`,
          })),
      ),
    },
  },
});

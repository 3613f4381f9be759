// The module “departments”: the organisation chart, and one page per department.
import { townReference } from '../../derive/json-ld/town-node.ts';
import { defineModule, type PageKind } from '../../model/module.ts';
import { chart, type Department, inOrder, type Unit } from './chart.ts';
import { departments } from './model.ts';

const forTown =
  (pages: PageKind['pages']): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

const path = (slug: string) => `departments/${slug}/`;

/** The page above each department: of the department above it, or the chart. */
function parents(units: readonly Unit[], above = 'departments/'): [Department, string][] {
  return units.flatMap(({ entry, units: below }) => [
    [entry, above] as [Department, string],
    ...parents(below, path(entry.slug)),
  ]);
}

export default defineModule({
  name: 'departments',
  collections: [departments],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) => [
        {
          path: 'departments/',
          title: context.site.say(context.language)('departments.title'),
          list: { entries: inOrder(context), path: 'departments/', number: 1, count: 1 },
          footer: 40,
        },
      ]),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown(({ site, language }) =>
        parents(chart({ site, language })).map(([entry, parent]) => ({
          path: path(entry.slug),
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent,
          jsonLd: () => (entry.values.parent ? {} : { parentOrganization: townReference(site, language) }),
        })),
      ),
    },
  },
});

// The module “guides”: an overview of each guide, a page for each step, the whole of it to print, reminders of its dates.
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { type PageSeed, paginate } from '../../model/page.ts';
import { type Guide, guidesByName, isDated, stepPath } from './lists.ts';
import { guides } from './model.ts';
import { reminders } from './reminders.ts';

/** Guides hang below the services, where there are any. */
const parentOf = ({ site }: PageContext) => (site.collections.has('services') ? 'services/' : '');

/** Pages of each guide; a mini-site has none. */
const ofGuides =
  (pages: (guide: Guide, context: PageContext) => PageSeed[]): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : guidesByName(context).flatMap((guide) => pages(guide, context));

export default defineModule({
  name: 'guides',
  collections: [guides],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: (context) =>
        context.scope
          ? []
          : paginate({
              entries: guidesByName(context),
              path: 'guides/',
              title: context.site.say(context.language)('guides.title'),
              parent: parentOf(context),
            }),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: ofGuides((entry) => [
        {
          path: `guides/${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: 'guides/',
        },
      ]),
    },
    step: {
      component: 'pages/step.astro',
      pages: ofGuides((entry, { site, language }) =>
        entry.values.steps.map((step, index) => ({
          path: stepPath(entry, index + 1),
          title: site.say(language)('guides.stepTitle', { number: index + 1, title: step.title }),
          description: entry.values.summary,
          entry,
          part: index + 1,
          parent: `guides/${entry.slug}/`,
        })),
      ),
    },
    whole: {
      component: 'pages/whole.astro',
      pages: ofGuides((entry, { site, language }) => [
        {
          path: `guides/${entry.slug}/all/`,
          title: site.say(language)('guides.wholeTitle', { title: entry.values.title }),
          entry,
          part: 0,
          parent: `guides/${entry.slug}/`,
          // The same text stands at the addresses of the steps.
          indexed: false,
        },
      ]),
    },
  },
  outputs: (site) =>
    site.languages.flatMap((language) =>
      guidesByName({ site, language })
        .filter(({ values }) => values.steps.some(isDated))
        .flatMap((guide) => reminders({ site, language, guide })),
    ),
});

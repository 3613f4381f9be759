// The module “town”: what every portal has, whatever else it switches on.
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import type { PageSeed } from '../../model/page.ts';
import { topicsOfTown } from './topics-of-town.ts';

/** Pages of the town itself; a mini-site has none of them. */
const forTown =
  (pages: (context: PageContext) => PageSeed[]): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

/** One page with a title from the labels. */
const single = (path: string, title: string, extra: Partial<PageSeed> = {}) =>
  forTown(({ site, language }) => [{ path, title: site.say(language)(title), ...extra }]);

export default defineModule({
  name: 'town',
  always: true,
  pages: {
    home: { component: 'pages/home.astro', pages: single('', 'site.home') },
    search: { component: 'pages/search.astro', pages: single('search/', 'search.label', { indexed: false }) },
    'a-to-z': { component: 'pages/a-to-z.astro', pages: single('a-to-z/', 'town.aToZ') },
    'site-map': { component: 'pages/site-map.astro', pages: single('site-map/', 'town.siteMap') },
    topics: { component: 'pages/topics.astro', pages: single('topics/', 'town.topics') },
    topic: {
      component: 'pages/topic.astro',
      pages: forTown((context) =>
        topicsOfTown(context).map(({ key, title }) => ({ path: `topics/${key}/`, title, parent: 'topics/' })),
      ),
    },
    'not-found': {
      component: 'pages/not-found.astro',
      pages: forTown(({ site, language }) =>
        language === site.language
          ? [{ path: '404/', title: site.say(language)('town.notFound'), indexed: false }]
          : [],
      ),
    },
  },
  blocks: {
    welcome: 'components/welcome.astro',
    'quick-links': 'components/quick-links.astro',
    hours: 'components/hours.astro',
    topics: 'components/topics.astro',
  },
});

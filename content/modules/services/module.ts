// The module “services”: the cards, the ways to find them, what they cost, and their data for other catalogues.
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { fileAt } from '../../model/output.ts';
import { type PageSeed, paginate } from '../../model/page.ts';
import { topicsUsed } from '../../model/topics-used.ts';
import { cpsv } from './cpsv.ts';
import { lifeEvents } from './life-events.ts';
import { lifeEventsUsed, servicesByName } from './lists.ts';
import { services } from './model.ts';
import { tariffs } from './tariffs.ts';
import { tariffsCsv } from './tariffs-csv.ts';

/** How many services stand on one page of a list. */
const SIZE = 60;

/** Pages of the town; a mini-site has no services. */
const forTown =
  (pages: (context: PageContext) => PageSeed[]): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

export default defineModule({
  name: 'services',
  collections: [services],
  singletons: [tariffs, lifeEvents],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) =>
        paginate({
          entries: servicesByName(context),
          path: 'services/',
          title: context.site.say(context.language)('services.title'),
          size: SIZE,
          menu: 50,
        }),
      ),
    },
    topic: {
      component: 'pages/list.astro',
      pages: forTown((context) =>
        topicsUsed({ ...context, entries: servicesByName(context) }).flatMap(({ key, title, entries }) =>
          paginate({
            entries,
            path: `services/topics/${key}/`,
            title: context.site.say(context.language)('services.about', { topic: title }),
            size: SIZE,
            parent: 'services/',
            filter: { name: 'topic', value: key },
          }),
        ),
      ),
    },
    'life-events': {
      component: 'pages/life-events.astro',
      pages: forTown(({ site, language }) => [
        {
          path: 'services/life-events/',
          title: site.say(language)('services.lifeEvents'),
          parent: 'services/',
        },
      ]),
    },
    'life-event': {
      component: 'pages/life-event.astro',
      pages: forTown((context) =>
        lifeEventsUsed(context).flatMap(({ key, title, intro, entries }) =>
          paginate({
            entries,
            path: `services/life-events/${key}/`,
            title,
            description: intro,
            size: SIZE,
            parent: 'services/life-events/',
            filter: { name: 'life-event', value: key },
          }),
        ),
      ),
    },
    'a-to-z': {
      component: 'pages/a-to-z.astro',
      pages: forTown(({ site, language }) => [
        { path: 'services/a-to-z/', title: site.say(language)('services.aToZ'), parent: 'services/' },
      ]),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown((context) =>
        servicesByName(context).map((entry) => ({
          path: `services/${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: 'services/',
        })),
      ),
    },
    tariffs: {
      component: 'pages/tariffs.astro',
      pages: forTown(({ site, language }) =>
        site.data(tariffs)
          ? [{ path: 'tariffs/', title: site.say(language)('services.tariffs'), parent: 'services/' }]
          : [],
      ),
    },
  },
  blocks: { 'life-events': 'components/life-events-block.astro' },
  outputs: (site) => [...tariffsCsv(site), ...cpsv(site)],
  dataFiles: (site) => [
    ...cpsv(site).map(({ path }) => ({
      path,
      dataset: 'services',
      name: 'CPSV-AP',
      standard: 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/',
    })),
    ...site.languages
      .filter(() => site.data(tariffs))
      .map((language) => ({
        path: fileAt(site.path('tariffs/tariffs.csv', language)),
        dataset: 'services.tariffs',
        language,
      })),
  ],
});

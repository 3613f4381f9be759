// The module “alerts”: a banner while it matters, a page that loads anywhere, an archive, and data for warning systems.
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { paginate } from '../../model/page.ts';
import { type Alert, inShort } from './alert.ts';
import { endedAlerts, openAlerts } from './alert-lists.ts';
import { capMessages } from './cap.ts';
import { alerts } from './model.ts';

/** Alerts are the town's: mini-sites have none of their own, and show those of the town. */
const forTown =
  (pages: PageKind['pages']): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

const areaNames = ({ site, language }: PageContext, { values }: Alert): string[] =>
  values.areas ?? [site.text(site.town.name, language)];

export default defineModule({
  name: 'alerts',
  collections: [alerts],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) => {
        const say = context.site.say(context.language);
        const description = say('alerts.lead', { name: context.site.text(context.site.town.name, context.language) });
        // All on one page, however many: who needs it may have one chance to load it.
        const entries = openAlerts(context);
        return paginate({ entries, path: 'alerts/', title: say('alerts.title'), description, size: 1000, footer: 50 });
      }),
    },
    archive: {
      component: 'pages/archive.astro',
      pages: forTown((context) => {
        const entries = endedAlerts(context);
        const title = context.site.say(context.language)('alerts.archive');
        const filter = { name: 'archive', value: 'past' };
        return entries.length ? paginate({ entries, path: 'alerts/archive/', title, parent: 'alerts/', filter }) : [];
      }),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown((context) =>
        context.site.list(alerts, context.language).map((entry) => ({
          path: `alerts/${entry.slug}/`,
          title: entry.values.title,
          description: inShort(entry),
          entry,
          parent: 'alerts/',
          jsonLd: () => ({
            spatialCoverage: areaNames(context, entry).map((name) => ({ '@type': 'AdministrativeArea', name })),
          }),
        })),
      ),
    },
  },
  banner: 'components/banner.astro',
  blocks: { alerts: 'components/home-block.astro' },
  outputs: capMessages,
});

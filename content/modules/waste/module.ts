// The module “waste”: find your street, see what is collected when, take it into a calendar or print it.
import { addDays } from '../../model/calendar-days.ts';
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { fileAt } from '../../model/output.ts';
import type { PageSeed } from '../../model/page.ts';
import { wasteFiles } from './files.ts';
import { planOf, printedYear } from './plan.ts';
import { type Waste, waste } from './waste-data.ts';

/** Pages of the town, where it has the data. */
const withData =
  (pages: (context: PageContext, data: Waste) => PageSeed[]): PageKind['pages'] =>
  (context) => {
    const data = context.scope ? undefined : context.site.data(waste);
    return data ? pages(context, data) : [];
  };

export default defineModule({
  name: 'waste',
  singletons: [waste],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: withData(({ site, language }) => [
        {
          path: 'waste/',
          title: site.say(language)('waste.title'),
          description: site.say(language)('waste.lead'),
          footer: 30,
        },
      ]),
    },
    zone: {
      component: 'pages/zone.astro',
      pages: withData(({ site, language }, { zones }) =>
        zones.map(({ key, name }) => ({
          path: `waste/${key}/`,
          title: site.say(language)('waste.in', { zone: site.text(name, language) }),
          parent: 'waste/',
        })),
      ),
    },
    year: {
      component: 'pages/year.astro',
      pages: withData(({ site, language }, data) =>
        data.zones.map(({ key, name }) => ({
          path: `waste/${key}/year/`,
          title: site.say(language)('waste.yearOf', {
            year: String(printedYear(data, site.today)),
            zone: site.text(name, language),
          }),
          parent: `waste/${key}/`,
        })),
      ),
    },
    stream: {
      component: 'pages/stream.astro',
      pages: withData(({ site, language }, { streams }) =>
        streams.map(({ key, name }) => ({
          path: `waste/streams/${key}/`,
          title: site.text(name, language),
          parent: 'waste/',
        })),
      ),
    },
  },
  outputs: wasteFiles,
  dataFiles: (site) =>
    site.languages.flatMap((language) =>
      (site.data(waste)?.zones ?? []).flatMap(({ key }) =>
        ['json', 'ics'].map((format) => ({
          path: fileAt(site.path(`waste/${key}/collections.${format}`, language)),
          dataset: 'waste',
          language,
        })),
      ),
    ),
  changes: (site) => {
    const data = site.data(waste);
    if (!data) return [];
    const range = { from: site.today, until: addDays(site.today, 31) };
    return data.zones.flatMap((zone) => planOf({ data, zone, ...range }).map(({ day }) => addDays(day, 1)));
  },
});

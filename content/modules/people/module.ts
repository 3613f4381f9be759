// The module “people”: who is in office, who was, mandates by role and year, and one page per person.
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { fileAt } from '../../model/output.ts';
import type { PageSeed } from '../../model/page.ts';
import { everybody, formerPeople, holdingsIn, holdingsToday, yearsKnown } from './mandates.ts';
import { people } from './model.ts';
import { personNode } from './person-node.ts';
import { popoloFiles } from './popolo.ts';

const forTown =
  (pages: PageKind['pages']): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

const title = ({ site, language }: PageContext, label: string, details = {}) =>
  site.say(language)(`people.${label}`, details);

/** A list on one page. */
const whole = (path: string, entries: ReturnType<typeof everybody>, filter?: { name: string; value: string }) => ({
  path,
  list: { entries, path, number: 1, count: 1, filter },
});

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

export default defineModule({
  name: 'people',
  collections: [people],
  outputs: popoloFiles,
  dataFiles: (site) =>
    (site.list(people, site.language).length > 0 ? site.languages : []).map((language) => ({
      path: fileAt(site.path('people/popolo.json', language)),
      dataset: 'people',
      name: 'Popolo',
      language,
      standard: 'https://www.popoloproject.com/specs/',
    })),
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) => [
        {
          ...whole('people/', distinct(holdingsToday(context).map(({ person }) => person))),
          title: title(context, 'title'),
          footer: 45,
        },
      ]),
    },
    mandates: {
      component: 'pages/mandates.astro',
      pages: forTown((context) => [
        {
          ...whole('people/mandates/', everybody(context)),
          title: title(context, 'mandates'),
          parent: 'people/',
        },
      ]),
    },
    year: {
      component: 'pages/mandates.astro',
      pages: forTown((context) =>
        yearsKnown(context).map((year): PageSeed => {
          const found = distinct(holdingsIn(year, context).map(({ person }) => person));
          return {
            ...whole(`people/mandates/${year}/`, found, { name: 'year', value: year }),
            title: title(context, 'mandatesOf', { year }),
            parent: 'people/mandates/',
          };
        }),
      ),
    },
    former: {
      component: 'pages/former.astro',
      pages: forTown((context) => {
        const entries = formerPeople(context);
        const page = { ...whole('people/former/', entries), title: title(context, 'former'), parent: 'people/' };
        return entries.length > 0 ? [page] : [];
      }),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown(({ site, language }) =>
        everybody({ site, language }).map((person) => ({
          path: `people/${person.slug}/`,
          title: person.values.title,
          description: person.values.summary,
          entry: person,
          parent: 'people/',
          jsonLd: () => personNode({ site, language, person }),
        })),
      ),
    },
  },
});

// The module “events”: what is coming, by topic, with calendars; what is over stays in the archive.
import { coming, comingDates, over } from '../../model/agenda.ts';
import { defineModule, type PageContext } from '../../model/module.ts';
import { paginate } from '../../model/page.ts';
import { topicsUsed, withTopic } from '../../model/topics-used.ts';
import { events } from './model.ts';
import { monthsOf, sayMonth } from './months.ts';

/** All events of the town or a mini-site; the town's agenda holds those of its mini-sites too. */
export function allEvents({ site, language, scope }: PageContext) {
  const scopes = scope ? [scope] : ['', ...site.scopes];
  return scopes.flatMap((each) => site.list(events, language, each));
}

const options = (context: PageContext) => ({
  collection: events,
  entries: allEvents(context),
  today: context.site.today,
});

/** Events that are not over today, each once on its next date, the next one first. */
export const upcomingEvents = (context: PageContext) => coming(options(context));

/** The dates of the coming months: what repeats stands there with each of its dates. */
export const upcomingDates = (context: PageContext) => comingDates(options(context));

/** Events that are over, the latest first. */
export const pastEvents = (context: PageContext) => over(options(context));

export default defineModule({
  name: 'events',
  collections: [events],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: (context) => {
        if (context.scope && allEvents(context).length === 0) return [];
        const entries = upcomingDates(context);
        const title = context.site.say(context.language)('events.title');
        return paginate({ entries, path: 'events/', title, menu: 200 });
      },
    },
    topic: {
      component: 'pages/list.astro',
      pages: (context) =>
        topicsUsed({ ...context, entries: upcomingEvents(context) }).flatMap(({ key, title }) =>
          paginate({
            entries: withTopic(upcomingDates(context), key),
            path: `events/topics/${key}/`,
            title: context.site.say(context.language)('events.about', { topic: title }),
            parent: 'events/',
            filter: { name: 'topic', value: key },
          }),
        ),
    },
    archive: {
      component: 'pages/list.astro',
      pages: (context) => {
        const entries = pastEvents(context);
        if (entries.length === 0) return [];
        const title = context.site.say(context.language)('events.archive');
        return paginate({
          entries,
          path: 'events/archive/',
          title,
          parent: 'events/',
          filter: { name: 'archive', value: 'past' },
        });
      },
    },
    month: {
      component: 'pages/month.astro',
      pages: (context) =>
        context.scope
          ? []
          : monthsOf(context).map((month) => ({
              path: `events/months/${month}/`,
              title: context.site.say(context.language)('events.month', { month: sayMonth(context.language, month) }),
              parent: 'events/',
              indexed: month >= context.site.today.slice(0, 7),
            })),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: ({ site, language, scope }) =>
        site.list(events, language, scope).map((entry) => ({
          path: `events/${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: 'events/',
        })),
    },
  },
  blocks: { events: 'components/home-block.astro' },
});

// The module “events”: what is coming, by topic, with calendars; what is over stays in the archive.
import { isListed } from '../../model/listed.ts';
import { defineModule, type PageContext } from '../../model/module.ts';
import { paginate } from '../../model/page.ts';
import { topicsUsed, withTopic } from '../../model/topics-used.ts';
import { events } from './model.ts';

/** All events of the town or a mini-site by start; the town's agenda holds those of its mini-sites too. */
export function eventsByStart({ site, language, scope }: PageContext) {
  const scopes = scope ? [scope] : ['', ...site.scopes];
  return scopes
    .flatMap((each) => site.list(events, language, each))
    .toSorted((a, b) => a.values.start.localeCompare(b.values.start));
}

/** Events that are not over today, the next one first. */
export const upcomingEvents = (context: PageContext) =>
  eventsByStart(context).filter((entry) => isListed(events, entry, context.site.today));

/** Events that are over, the latest first. */
export const pastEvents = (context: PageContext) =>
  eventsByStart(context)
    .filter((entry) => !isListed(events, entry, context.site.today))
    .reverse();

export default defineModule({
  name: 'events',
  collections: [events],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: (context) => {
        const entries = upcomingEvents(context);
        if (context.scope && eventsByStart(context).length === 0) return [];
        const title = context.site.say(context.language)('events.title');
        return paginate({ entries, path: 'events/', title, menu: 200 });
      },
    },
    topic: {
      component: 'pages/list.astro',
      pages: (context) =>
        topicsUsed({ ...context, entries: upcomingEvents(context) }).flatMap(({ key, title, entries }) =>
          paginate({
            entries: withTopic(entries, key),
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

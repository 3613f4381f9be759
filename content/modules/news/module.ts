// The module “news”: items by date, by topic, with feeds.
import { isListed } from '../../model/listed.ts';
import { defineModule } from '../../model/module.ts';
import { oncePerContext } from '../../model/once-per-context.ts';
import { paginate } from '../../model/page.ts';
import { topicsUsed, withTopic } from '../../model/topics-used.ts';
import { news } from './model.ts';

/** News still listed today, newest first. */
export const newsByDate = oncePerContext(({ site, language, scope }) =>
  site
    .list(news, language, scope)
    .filter((entry) => isListed(news, entry, site.today))
    .toSorted((a, b) => (a.values.date < b.values.date ? 1 : a.values.date > b.values.date ? -1 : 0)),
);

export default defineModule({
  name: 'news',
  collections: [news],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: (context) => {
        const entries = newsByDate(context);
        if (context.scope && entries.length === 0) return [];
        const title = context.site.say(context.language)('news.title');
        return paginate({ entries, path: 'news/', title, menu: 100 });
      },
    },
    topic: {
      component: 'pages/list.astro',
      pages: (context) =>
        topicsUsed({ ...context, entries: newsByDate(context) }).flatMap(({ key, title, entries }) =>
          paginate({
            entries: withTopic(entries, key),
            path: `news/topics/${key}/`,
            title: context.site.say(context.language)('news.about', { topic: title }),
            parent: 'news/',
            filter: { name: 'topic', value: key },
          }),
        ),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: ({ site, language, scope }) =>
        site.list(news, language, scope).map((entry) => ({
          path: `news/${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: 'news/',
        })),
    },
  },
  blocks: { news: 'components/home-block.astro' },
});

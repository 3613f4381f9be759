// The module “jobs”: what is open, an archive of what is closed, and each job at its address for ever.
import { defineModule, type PageKind } from '../../model/module.ts';
import { paginate } from '../../model/page.ts';
import { closedJobs, openJobs } from './job-lists.ts';
import { jobPosting } from './job-posting.ts';
import { jobs } from './model.ts';

/** Jobs are the town's: mini-sites have none. */
const forTown =
  (pages: PageKind['pages']): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

export default defineModule({
  name: 'jobs',
  collections: [jobs],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) => {
        const say = context.site.say(context.language);
        return paginate({ entries: openJobs(context), path: 'jobs/', title: say('jobs.title'), footer: 700 });
      }),
    },
    archive: {
      component: 'pages/list.astro',
      pages: forTown((context) => {
        const entries = closedJobs(context);
        const title = context.site.say(context.language)('jobs.archive');
        const filter = { name: 'archive', value: 'closed' };
        return entries.length ? paginate({ entries, path: 'jobs/archive/', title, parent: 'jobs/', filter }) : [];
      }),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown((context) =>
        context.site.list(jobs, context.language).map((entry) => ({
          path: `jobs/${entry.slug}/`,
          title: entry.values.title,
          description: entry.values.summary,
          entry,
          parent: 'jobs/',
          jsonLd: () => jobPosting(context, entry),
        })),
      ),
    },
  },
  blocks: { jobs: 'components/home-block.astro' },
});

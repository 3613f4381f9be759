// Which jobs are open, and which are closed.
import type { Entry } from '../../model/entry.ts';
import { isListed } from '../../model/listed.ts';
import type { PageContext } from '../../model/module.ts';
import { jobs } from './model.ts';

export type Job = Entry<typeof jobs.fields>;
type Context = Pick<PageContext, 'site' | 'language'>;

const all = ({ site, language }: Context): Job[] => site.list(jobs, language);

/** Jobs for which one can apply today, those that close first before the others. */
export const openJobs = (context: Context): Job[] =>
  all(context)
    .filter((job) => isListed(jobs, job, context.site.today))
    .toSorted((a, b) => a.values.closes.localeCompare(b.values.closes));

/** Jobs whose last day is over, the latest first. */
export const closedJobs = (context: Context): Job[] =>
  all(context)
    .filter((job) => !isListed(jobs, job, context.site.today))
    .toSorted((a, b) => b.values.closes.localeCompare(a.values.closes));

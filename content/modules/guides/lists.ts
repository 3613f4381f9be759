// Guides in order, and where their steps stand.
import type { Entry } from '../../model/entry.ts';
import type { PageContext } from '../../model/module.ts';
import { oncePerContext } from '../../model/once-per-context.ts';
import { guides, type Step } from './model.ts';

export type Guide = Entry<(typeof guides)['fields']>;

/** A step that is to be done by a date. */
export type DatedStep = Step & { deadline: { date: string } };

const sorted = oncePerContext(({ site, language }) => {
  const collator = new Intl.Collator(language);
  return site.list(guides, language).toSorted((a, b) => collator.compare(a.values.title, b.values.title));
});

/** All guides by name. */
export const guidesByName = ({ site, language }: Pick<PageContext, 'site' | 'language'>): Guide[] =>
  sorted({ site, language, scope: '' });

/** Where a step stands below the language; steps count from 1. */
export const stepPath = (guide: Pick<Guide, 'slug'>, number: number): string => `guides/${guide.slug}/step-${number}/`;

/** Whether a step is to be done by a date. */
export const isDated = (step: Step): step is DatedStep => step.deadline?.date !== undefined;

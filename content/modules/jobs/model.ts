// Jobs: vacancies of the town's administration, each with the day on which it closes.
import { defineCollection } from '../../model/collection.ts';
import { choice } from '../../model/fields/choice.ts';
import { contact } from '../../model/fields/contact.ts';
import { day } from '../../model/fields/day.ts';
import { file } from '../../model/fields/file.ts';
import { image } from '../../model/fields/image.ts';
import { link } from '../../model/fields/link.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

export const CONTRACTS = [
  'permanent',
  'fixed-term',
  'replacement',
  'seasonal',
  'apprenticeship',
  'internship',
  'student',
  'volunteer',
] as const;
export type Contract = (typeof CONTRACTS)[number];

export const WORKLOADS = ['full-time', 'part-time', 'either'] as const;
export type Workload = (typeof WORKLOADS)[number];

export const jobs = defineCollection({
  name: 'jobs',
  publication: { feed: { date: 'published' }, schemaType: 'JobPosting', theme: 'ECON', until: ['closes'] },
  fields: {
    title: text({ required: true, max: 160, property: 'title' }),
    summary: text({ multiline: true, max: 300 }),
    unit: text({ property: 'employmentUnit' }),
    published: day({ required: true, property: 'datePosted' }),
    closes: day({ required: true }),
    contract: choice(CONTRACTS),
    workload: choice(WORKLOADS),
    hours: text({ property: 'workHours' }),
    salary: text(),
    starts: text(),
    place: reference('places'),
    image: image(),
    contact: contact({ property: 'applicationContact' }),
    documents: list(file()),
    apply: link({ entries: true }),
    howToApply: markdown({ required: true }),
    body: markdown({ required: true }),
  },
  rules: [
    ({ published, closes }) =>
      typeof published === 'string' && typeof closes === 'string' && closes < published
        ? { path: ['closes'], code: 'end-before-start', details: { start: published } }
        : undefined,
  ],
});

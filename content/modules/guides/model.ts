// Guides: what to do when much has to be done, step by step.
import { defineCollection } from '../../model/collection.ts';
import type { ValueOf } from '../../model/field.ts';
import { boolean } from '../../model/fields/boolean.ts';
import { day } from '../../model/fields/day.ts';
import { group } from '../../model/fields/group.ts';
import { image } from '../../model/fields/image.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { number } from '../../model/fields/number.ts';
import { reference } from '../../model/fields/reference.ts';
import { type RuleBroken, ruled } from '../../model/fields/ruled.ts';
import { text } from '../../model/fields/text.ts';
import { beside, type Phrase, phrasesOf } from '../../model/phrase.ts';
import labels from './labels/en.json' with { type: 'json' };

const phrase = phrasesOf(labels);

const parts = group({
  date: day(),
  days: number({ min: 1, max: 3650 }),
  workingDays: boolean(),
  before: boolean(),
  from: text({ max: 160 }),
});

/** By when a step is to be done: a date, or so many days from (or before) something that happens. */
export type Deadline = ValueOf<typeof parts>;

const missing = (name: string, expected: Phrase): RuleBroken[] => [
  { path: [name], code: 'missing-field', details: { expected } },
];

const deadline = ruled(parts, ({ date, days, from }) => {
  if (date && days) return [{ path: ['days'], code: 'both-given', details: { other: beside('date') } }];
  if (!date && !days) return missing('date', phrase('guides.expected.deadline'));
  return days && !from ? missing('from', phrase('guides.expected.from')) : [];
});

/** A translation writes its own steps: half of one language and half of another would lead nowhere. */
const step = group(
  {
    title: text({ required: true, max: 120 }),
    text: markdown({ required: true }),
    services: list(reference('services')),
    deadline,
  },
  { translated: true },
);

export const guides = defineCollection({
  name: 'guides',
  publication: { schemaType: 'HowTo' },
  fields: {
    title: text({ required: true, max: 120, property: 'name' }),
    summary: text({ required: true, multiline: true, max: 300, property: 'description' }),
    topics: list(reference('topics')),
    image: image(),
    body: markdown(),
    steps: list(step, { required: true }),
  },
});

/** One step of a guide. */
export type Step = ValueOf<typeof step>;

// Services: what residents can ask the town for, each as a card with its answers in a fixed order.
import { defineCollection, type EntryRule } from '../../model/collection.ts';
import { choice } from '../../model/fields/choice.ts';
import { contact } from '../../model/fields/contact.ts';
import { day } from '../../model/fields/day.ts';
import { file } from '../../model/fields/file.ts';
import { group } from '../../model/fields/group.ts';
import { link } from '../../model/fields/link.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';
import { beside, phrasesOf } from '../../model/phrase.ts';
import labels from './labels/en.json' with { type: 'json' };

const phrase = phrasesOf(labels);

/** Whether a service can be used; the first is the usual one, the others need a reason. */
export const SERVICE_STATUS = ['active', 'limited', 'suspended'] as const;

const several = (max: number) => text({ multiline: true, max });

const statusHasReason: EntryRule = ({ status, reason }) =>
  status !== 'active' && !reason
    ? { path: ['reason'], code: 'missing-field', details: { expected: phrase('services.expected.reason') } }
    : undefined;

const oneUnit: EntryRule = ({ unit, unitName }): ReturnType<EntryRule> => {
  if (unit && unitName) return { path: ['unitName'], code: 'both-given', details: { other: beside('unit') } };
  if (unit || unitName) return undefined;
  return { path: ['unit'], code: 'missing-field', details: { expected: phrase('services.expected.unit') } };
};

export const services = defineCollection({
  name: 'services',
  publication: {
    schemaType: 'GovernmentService',
    synonyms: 'synonyms',
    flag: ({ status }) => (status === 'active' ? undefined : `choice.service-status.${status}`),
  },
  upkeep: { reviewOn: 'reviewOn', owner: ['unit', 'unitName'] },
  fields: {
    title: text({ required: true, max: 120, property: 'name' }),
    status: choice(SERVICE_STATUS, { required: true, labels: 'choice.service-status' }),
    reason: localised({ multiline: true }),
    summary: text({ required: true, multiline: true, max: 300, property: 'description' }),
    topics: list(reference('topics'), { required: true }),
    lifeEvents: list(reference('life-events')),
    synonyms: list(text({ max: 60 }), { property: 'alternateName' }),
    audience: text({ required: true, multiline: true, max: 500 }),
    body: markdown(),
    how: markdown({ required: true }),
    needed: list(text({ max: 300 }), { required: true }),
    outcome: text({ required: true, multiline: true, max: 600 }),
    time: several(300),
    cost: several(300),
    tariffs: list(reference('tariffs')),
    access: group({
      online: link(),
      label: localised(),
      form: file(),
      places: list(reference('places')),
    }),
    conditions: markdown(),
    unit: reference('departments'),
    unitName: localised(),
    contact: contact(),
    reviewOn: day(),
    serviceType: localised(),
    identifier: text({ translated: false, max: 60 }),
  },
  rules: [statusHasReason, oneUnit],
});

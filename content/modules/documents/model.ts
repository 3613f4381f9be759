// Documents: the town's register of regulations, notices, reports, forms, budgets and minutes.
import { defineCollection } from '../../model/collection.ts';
import { choice } from '../../model/fields/choice.ts';
import { day } from '../../model/fields/day.ts';
import { soleFile } from '../../model/fields/file.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';
import { LICENCE_NAMES } from '../../model/licence.ts';

/** Kinds of document. */
export const DOCUMENT_KINDS = ['regulation', 'notice', 'report', 'form', 'budget', 'minutes'] as const;

const schemaTypes: Partial<Record<(typeof DOCUMENT_KINDS)[number], string>> = {
  regulation: 'Legislation',
  report: 'Report',
};

export const documents = defineCollection({
  name: 'documents',
  publication: {
    feed: { date: 'date' },
    until: ['until'],
    schemaType: ({ kind }) => schemaTypes[kind as keyof typeof schemaTypes] ?? 'DigitalDocument',
  },
  rules: [
    ({ validFrom, until }) =>
      validFrom && until && until < validFrom
        ? { path: ['until'], code: 'end-before-start', details: { start: String(validFrom) } }
        : undefined,
  ],
  fields: {
    title: text({ required: true, max: 200, property: 'name' }),
    kind: choice(DOCUMENT_KINDS, { required: true, labels: 'choice.document-kind' }),
    date: day({ required: true, property: 'datePublished' }),
    number: text({ translated: false, max: 60, property: 'identifier' }),
    summary: text({ multiline: true, max: 300, property: 'description' }),
    file: soleFile({ required: true, property: 'encoding' }),
    language: text({ translated: false, max: 12 }),
    validFrom: day(),
    until: day({ property: 'expires' }),
    replaces: reference('documents'),
    unit: reference('departments'),
    office: text({ max: 120 }),
    licence: choice(LICENCE_NAMES),
    topics: list(reference('topics'), { property: 'keywords' }),
    body: markdown(),
  },
});

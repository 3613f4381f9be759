// Tenders: what the town wants to buy or have built, until when offers are taken, and who got it.
import { defineCollection } from '../../model/collection.ts';
import { choice } from '../../model/fields/choice.ts';
import { contact } from '../../model/fields/contact.ts';
import { day } from '../../model/fields/day.ts';
import { file } from '../../model/fields/file.ts';
import { group } from '../../model/fields/group.ts';
import { link } from '../../model/fields/link.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { moment } from '../../model/fields/moment.ts';
import { text } from '../../model/fields/text.ts';

export const tenders = defineCollection({
  name: 'tenders',
  publication: { feed: { date: 'published' }, schemaType: 'Demand', theme: 'ECON', until: ['closes'] },
  fields: {
    title: text({ required: true, max: 160, property: 'name' }),
    summary: text({ multiline: true, max: 300, property: 'description' }),
    number: text({ translated: false, max: 60, property: 'identifier' }),
    kind: choice(['works', 'supplies', 'services', 'concession', 'sale'], { labels: 'choice.tender-kind' }),
    published: day({ required: true, property: 'availabilityStarts' }),
    closes: moment({ required: true, property: 'availabilityEnds' }),
    opening: text(),
    documents: list(file()),
    submit: link({ entries: true }),
    contact: contact(),
    result: group(
      { text: text({ required: true, multiline: true }), day: day({ required: true }) },
      { translated: true },
    ),
    body: markdown({ required: true }),
  },
  rules: [
    ({ published, closes }) =>
      typeof published === 'string' && typeof closes === 'string' && closes < published
        ? { path: ['closes'], code: 'end-before-start', details: { start: published } }
        : undefined,
  ],
});

// Frequent questions: what people ask, and a short answer that leads further.
import { defineCollection } from '../../model/collection.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { number } from '../../model/fields/number.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

export const faqs = defineCollection({
  name: 'faqs',
  publication: { schemaType: 'Question' },
  fields: {
    title: text({ required: true, max: 200, property: 'name' }),
    topics: list(reference('topics')),
    order: number(),
    body: markdown({ required: true }),
  },
});

// News: what is new, by date.
import { defineCollection } from '../../model/collection.ts';
import { day } from '../../model/fields/day.ts';
import { file } from '../../model/fields/file.ts';
import { image } from '../../model/fields/image.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

export const news = defineCollection({
  name: 'news',
  publication: { feed: { date: 'date' }, schemaType: 'NewsArticle', until: ['until'] },
  fields: {
    title: text({ required: true, max: 160, property: 'headline' }),
    date: day({ required: true, property: 'datePublished' }),
    summary: text({ required: true, multiline: true, max: 300, property: 'description' }),
    image: image(),
    topics: list(reference('topics')),
    places: list(reference('places')),
    documents: list(file()),
    until: day({ property: 'expires' }),
    body: markdown({ required: true }),
  },
});

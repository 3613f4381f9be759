// Pages: what stays true for longer than a news item.
import { defineCollection } from '../../model/collection.ts';
import { boolean } from '../../model/fields/boolean.ts';
import { day } from '../../model/fields/day.ts';
import { image } from '../../model/fields/image.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { number } from '../../model/fields/number.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

export const pages = defineCollection({
  name: 'pages',
  atRoot: true,
  publication: { schemaType: 'WebPage' },
  upkeep: { reviewOn: 'reviewOn', owner: ['owner'] },
  fields: {
    title: text({ required: true, max: 120, property: 'name' }),
    summary: text({ multiline: true, max: 300, property: 'description' }),
    parent: reference('pages'),
    order: number({ max: 9999 }),
    menu: boolean(),
    image: image(),
    reviewOn: day(),
    owner: text(),
    body: markdown({ required: true }),
  },
});

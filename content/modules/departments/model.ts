// Departments: the units of the administration, who leads them, what they do and how to reach them.
import { defineCollection } from '../../model/collection.ts';
import { address } from '../../model/fields/address.ts';
import { contact } from '../../model/fields/contact.ts';
import { image } from '../../model/fields/image.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { number } from '../../model/fields/number.ts';
import { openingHours } from '../../model/fields/opening-hours.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

export const departments = defineCollection({
  name: 'departments',
  publication: { schemaType: 'GovernmentOrganization' },
  fields: {
    title: text({ required: true, max: 120, property: 'name' }),
    parent: reference('departments', { property: 'parentOrganization' }),
    order: number(),
    summary: text({ multiline: true, max: 300, property: 'description' }),
    tasks: list(text({ max: 300 }), { property: 'knowsAbout' }),
    head: reference('people', { property: 'employee' }),
    contact: contact(),
    address: address(),
    place: reference('places', { property: 'location' }),
    openingHours: openingHours(),
    image: image(),
    topics: list(reference('topics'), { property: 'keywords' }),
    body: markdown(),
  },
});

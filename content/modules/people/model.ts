// People: who holds which role in the town, now and before.
import { defineCollection } from '../../model/collection.ts';
import { contact } from '../../model/fields/contact.ts';
import { day } from '../../model/fields/day.ts';
import { group } from '../../model/fields/group.ts';
import { image } from '../../model/fields/image.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { number } from '../../model/fields/number.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';
import type { Mandate } from '../../model/mandate.ts';

const role = group({
  role: localised({ required: true }),
  /** What the office is called whoever holds it, where the role's word depends on the person. */
  post: localised(),
  body: localised(),
  unit: reference('departments'),
  duties: localised({ multiline: true }),
  from: day(),
  until: day(),
});

export const people = defineCollection({
  name: 'people',
  publication: { schemaType: 'Person' },
  rules: [
    ({ roles }) => {
      const index = ((roles ?? []) as Mandate[]).findIndex(({ from, until }) => from && until && until < from);
      const { from } = ((roles ?? []) as Mandate[])[index] ?? {};
      return from ? { path: ['roles', index, 'until'], code: 'end-before-start', details: { start: from } } : undefined;
    },
  ],
  fields: {
    title: text({ required: true, translated: false, max: 120, property: 'name' }),
    order: number(),
    roles: list(role, { required: true }),
    party: text({ max: 120 }),
    portrait: image(),
    contact: contact(),
    summary: text({ multiline: true, max: 300, property: 'description' }),
    body: markdown(),
  },
});

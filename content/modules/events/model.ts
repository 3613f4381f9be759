// Events: what is on, where and when.
import { defineCollection } from '../../model/collection.ts';
import { address } from '../../model/fields/address.ts';
import { boolean } from '../../model/fields/boolean.ts';
import { exceptions } from '../../model/fields/exceptions.ts';
import { image } from '../../model/fields/image.ts';
import { link } from '../../model/fields/link.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { moment } from '../../model/fields/moment.ts';
import { reference } from '../../model/fields/reference.ts';
import { repeats } from '../../model/fields/repeats.ts';
import { text } from '../../model/fields/text.ts';
import { impossibleDate } from '../../model/impossible-date.ts';
import type { Timing } from '../../model/occurrences.ts';

export const events = defineCollection({
  name: 'events',
  publication: {
    theme: 'EDUC',
    feed: { date: 'start' },
    calendar: { start: 'start', end: 'end', repeats: 'repeats', exceptions: 'exceptions' },
    schemaType: 'Event',
    until: ['end', 'start'],
  },
  fields: {
    title: text({ required: true, max: 160, property: 'name' }),
    start: moment({ required: true, property: 'startDate' }),
    end: moment({ property: 'endDate' }),
    allDay: boolean(),
    repeats: repeats(),
    exceptions: exceptions(),
    place: reference('places', { property: 'location' }),
    address: address({ property: 'location' }),
    organiser: reference('organisations', { property: 'organizer' }),
    audience: text(),
    price: text(),
    registration: link(),
    cancelled: boolean(),
    summary: text({ multiline: true, max: 300, property: 'description' }),
    image: image(),
    topics: list(reference('topics')),
    body: markdown(),
  },
  rules: [
    ({ start, end }) =>
      typeof start === 'string' && typeof end === 'string' && end < start.slice(0, end.length)
        ? { path: ['end'], code: 'end-before-start', details: { start } }
        : undefined,
    (values) => impossibleDate(values as unknown as Timing),
  ],
});

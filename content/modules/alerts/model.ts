// Alerts: what residents must know now, with an end that is always said.
import { defineCollection } from '../../model/collection.ts';
import { choice } from '../../model/fields/choice.ts';
import { link } from '../../model/fields/link.ts';
import { list } from '../../model/fields/list.ts';
import { moment } from '../../model/fields/moment.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

/** From the gravest to the mildest: the order in which alerts stand. */
export const SEVERITIES = ['danger', 'warning', 'information'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  'weather',
  'ground',
  'fire',
  'health',
  'environment',
  'hazardous-substances',
  'safety',
  'security',
  'transport',
  'infrastructure',
  'other',
] as const;
export type AlertCategory = (typeof CATEGORIES)[number];

export const alerts = defineCollection({
  name: 'alerts',
  publication: { feed: { date: 'from' }, schemaType: 'SpecialAnnouncement', summary: 'message', until: ['until'] },
  fields: {
    title: text({ required: true, max: 160, property: 'name' }),
    severity: choice(SEVERITIES, { required: true }),
    from: moment({ required: true, property: 'datePosted' }),
    until: moment({ required: true, property: 'expires' }),
    category: choice(CATEGORIES, { labels: 'choice.alert-category' }),
    areas: list(text()),
    sections: list(reference('sections')),
    message: text({ required: true, multiline: true, property: 'text' }),
    link: link({ entries: true }),
  },
  rules: [
    ({ from, until }) =>
      typeof from === 'string' && typeof until === 'string' && until < from.slice(0, until.length)
        ? { path: ['until'], code: 'end-before-start', details: { start: from } }
        : undefined,
  ],
});

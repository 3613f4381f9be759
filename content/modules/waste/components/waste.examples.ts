// Examples of the components of the module “waste”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { LONG, town } from '../../../../tests/examples/town-of-examples.ts';
import { planOf } from '../plan.ts';
import { WASTE_COLOURS, waste } from '../waste-data.ts';

const data = town.data(waste);
if (!data?.zones[0]) throw new Error('The town of examples collects no waste');
const dates = planOf({ data, zone: data.zones[0], from: '2026-11-23', until: '2027-01-31' });
const stream = { key: 'paper', name: { en: 'Paper', de: LONG } };

export const examples: Examples = {
  'stream-name': [
    ...WASTE_COLOURS.map((colour) => ({ name: colour, props: { stream: { ...stream, colour } } })),
    { name: 'long words', props: { stream, link: false }, at: '/de/' },
  ],
  'date-list': [
    { name: 'none', props: { dates: [] } },
    { name: 'two months with their shifts', props: { dates } },
    { name: 'of one stream', props: { dates, named: false, style: 'short' } },
  ],
};

// Examples of the components of the module “events”.
import type { Examples } from '../../../../tests/examples/example.ts';

export const examples: Examples = {
  'home-block': [
    { name: 'the next events', props: { block: { block: 'events', count: 2 } } },
    { name: 'in German, with a title of its own', props: { block: { block: 'events', title: 'Termine' } }, at: '/de/' },
  ],
  'month-nav': [
    { name: 'neighbours', props: { month: '2026-12' } },
    { name: 'all months', props: { month: '2026-12', all: true } },
    { name: 'a month without events', props: { month: '2031-01' } },
  ],
};

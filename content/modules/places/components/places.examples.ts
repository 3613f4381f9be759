// Examples of the components of the module “places”.
import type { Examples } from '../../../../tests/examples/example.ts';

export const examples: Examples = {
  'home-block': [
    { name: 'the places of the town', props: { block: { block: 'map' } } },
    { name: 'in French, with a title of its own', props: { block: { block: 'map', title: 'Le plan' } }, at: '/fr/' },
  ],
};

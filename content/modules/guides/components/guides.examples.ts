// Examples of the components of the module “guides”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { entryOf, LONG } from '../../../../tests/examples/town-of-examples.ts';

const guide = entryOf('guides/moving-in');
const over = entryOf('guides/moving-in', { steps: [{ title: 'Register', deadline: { date: '2026-05-15' } }] });
const long = entryOf('guides/moving-in', { steps: Array(12).fill({ title: LONG, text: LONG }) }, { language: 'de' });

export const examples: Examples = {
  deadline: [
    { name: 'in days', props: { guide, number: 1 } },
    { name: 'a date with its reminder', props: { guide, number: 3 } },
    { name: 'a date that is over', props: { guide: over, number: 1 } },
    { name: 'none', props: { guide: long, number: 1 } },
  ],
  'step-body': [
    { name: 'with a service', props: { guide, number: 1, level: 2 } },
    { name: 'long words', props: { guide: long, number: 1, level: 3 } },
  ],
  'step-nav': [
    { name: 'on a step', props: { guide }, at: '/guides/moving-in/step-2/' },
    { name: 'many steps in long words', props: { guide: long } },
  ],
};

// Examples of the components of the module “news”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { LONG } from '../../../../tests/examples/town-of-examples.ts';

export const examples: Examples = {
  'home-block': [
    { name: 'the newest news', props: { block: { block: 'news' } } },
    { name: 'one item below long words', props: { block: { block: 'news', title: LONG, count: 1 } }, at: '/de/' },
  ],
};

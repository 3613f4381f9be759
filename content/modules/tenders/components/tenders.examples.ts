// Examples of the components of the module “tenders”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { entryOf, inArabic, inLongWords } from '../../../../tests/examples/town-of-examples.ts';

const names = ['new-roof', 'road-salt', 'school-meals'];

export const examples: Examples = {
  'tender-cards': [
    { name: 'none', props: { entries: [], empty: 'There is no open tender.' } },
    { name: 'open, closed and awarded', props: { entries: names.map((name) => entryOf(`tenders/${name}`)) } },
    {
      name: 'long words and Arabic',
      props: { entries: [inLongWords('tenders/new-roof'), inArabic('tenders/road-salt')] },
    },
  ],
};

// Examples of the components of the module “jobs”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { entryOf, inArabic, inLongWords } from '../../../../tests/examples/town-of-examples.ts';

export const examples: Examples = {
  'job-cards': [
    { name: 'none', props: { entries: [] } },
    { name: 'an open and a closed one', props: { entries: [entryOf('jobs/gardener'), entryOf('jobs/clerk')] } },
    {
      name: 'long words and Arabic',
      props: { entries: [inLongWords('jobs/gardener'), inArabic('jobs/gardener')], level: 3 },
    },
  ],
  'home-block': [{ name: 'open jobs', props: { block: { block: 'jobs' } } }],
};

// Examples of the components of the module “legal”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { LONG, town } from '../../../../tests/examples/town-of-examples.ts';
import { statementOf } from '../statement.ts';

const long = { what: { de: LONG }, alternative: { de: LONG }, criteria: ['1.1.1'], until: '2027-03-31' };

export const examples: Examples = {
  findings: [
    ...statementOf(town).reasons.map(({ why, findings }) => ({ name: why, props: { findings } })),
    { name: 'long words', props: { findings: [long, long] } },
  ],
};

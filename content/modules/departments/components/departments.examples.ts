// Examples of the components of the module “departments”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { inArabic, inLongWords, town } from '../../../../tests/examples/town-of-examples.ts';
import { chart } from '../chart.ts';

const long = { entry: inLongWords('departments/works'), units: [] };
const arabic = { entry: inArabic('departments/works'), units: [] };

export const examples: Examples = {
  chart: [
    { name: 'of the town of examples', props: { units: chart({ site: town, language: 'en' }) } },
    { name: 'long words', props: { units: [{ ...long, units: [long, { ...long, units: [arabic] }] }] } },
  ],
};

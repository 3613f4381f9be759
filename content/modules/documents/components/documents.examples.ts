// Examples of the components of the module “documents”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { entryOf, inArabic, inLongWords, town } from '../../../../tests/examples/town-of-examples.ts';
import { allDocuments, versionsOf } from '../register.ts';

const context = { site: town, language: 'en' };
const rules = entryOf('documents/water-rules');
const long = inLongWords('documents/water-rules');
const at = '/documents/water-rules/';

export const examples: Examples = {
  download: [
    { name: 'with a text to read', props: { entry: rules }, at },
    { name: 'long words', props: { entry: long }, at },
    {
      name: 'of a file that is not there',
      props: { entry: entryOf('documents/water-rules', { file: { file: 'gone.pdf' } }) },
    },
  ],
  register: [
    { name: 'nothing', props: { entries: [], caption: 'Rules', sameKind: true } },
    {
      name: 'one without a number',
      props: { entries: [entryOf('documents/ferry-notice')], caption: 'Notices', sameKind: true },
    },
    {
      name: 'many in long words',
      props: {
        entries: [...allDocuments(context), long, inArabic('documents/water-rules')],
        caption: 'All',
        sameKind: false,
      },
    },
  ],
  versions: [
    {
      name: 'three',
      props: { versions: versionsOf(entryOf('documents/water-rules'), context), current: 'water-rules' },
    },
  ],
};

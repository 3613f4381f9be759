// Examples of the components of the module “faqs”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { entryOf, inArabic, inLongWords } from '../../../../tests/examples/town-of-examples.ts';

export const examples: Examples = {
  'faq-item': [
    { name: 'a question', props: { entry: entryOf('faqs/lost-key'), level: 2 } },
    { name: 'in long words', props: { entry: inLongWords('faqs/borrow-books'), level: 3 } },
    { name: 'in Arabic', props: { entry: inArabic('faqs/borrow-books'), level: 3 } },
  ],
};

// Examples of the components of the module “town”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { bareTown, LONG, town } from '../../../../tests/examples/town-of-examples.ts';
import { menu } from '../../../../themes/commons/present/navigation.ts';
import { siteTree } from '../site-tree.ts';

const link = { label: 'Report a fault', to: '/services/' };
const long = { label: { de: LONG }, to: 'services/identity-card', hint: { de: LONG } };
const branch = { title: LONG, path: '/news/', language: 'de', branches: [] };

export const examples: Examples = {
  topics: [
    { name: 'of the town', props: { block: { block: 'topics' } } },
    { name: 'below long words', props: { block: { block: 'topics', title: { de: LONG } } } },
  ],
  hours: [
    { name: 'of the town hall', props: { block: { block: 'hours' } } },
    { name: 'in German, long words', props: { block: { block: 'hours', title: { de: LONG } } }, at: '/de/' },
    { name: 'of a town that tells none', props: { block: { block: 'hours' } }, site: bareTown },
  ],
  'quick-links': [
    { name: 'none', props: { block: { block: 'quick-links' } } },
    { name: 'one', props: { block: { block: 'quick-links', links: [link] } } },
    {
      name: 'many in long words',
      props: { block: { block: 'quick-links', title: 'Do it', links: [link, long, long, link] } },
    },
  ],
  welcome: [
    { name: 'with a picture', props: { block: { block: 'welcome' } }, heads: true },
    { name: 'without one', props: { block: { block: 'welcome' } }, site: bareTown, heads: true },
    {
      name: 'long words',
      props: { block: { block: 'welcome', title: { de: LONG }, text: { de: LONG } } },
      heads: true,
    },
  ],
  'site-tree': [
    { name: 'of the town', props: { branches: siteTree({ site: town, language: 'en', menu: menu(town, 'en') }) } },
    { name: 'long words', props: { branches: [{ ...branch, branches: [branch, branch] }] } },
  ],
};

// Examples of the components of the module “alerts”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { entryOf, inArabic, inLongWords, town, townWith } from '../../../../tests/examples/town-of-examples.ts';
import { openAlerts } from '../alert-lists.ts';

const alerts = openAlerts({ site: town, language: 'en' });
const storm = entryOf('alerts/storm-tonight');
const long = inLongWords('alerts/storm-tonight');
const ownBlock = townWith({ home: [{ block: 'alerts' }], feedback: undefined });

export const examples: Examples = {
  'alert-strip': [
    { name: 'none', props: { alerts: [] } },
    { name: 'one', props: { alerts: [storm] } },
    {
      name: 'many, with what they say',
      props: { alerts: [...alerts, long, inArabic('alerts/pool-closed')], full: true },
    },
  ],
  'alert-full': [
    { name: 'with areas and a link', props: { alert: storm } },
    { name: 'in long words', props: { alert: long, level: 3 } },
    { name: 'that ends as it began', props: { alert: entryOf('alerts/bridge-works') } },
  ],
  'alert-time': [
    { name: 'the start', props: { alert: storm, name: 'from' } },
    { name: 'the end, in German', props: { alert: storm, name: 'until' }, page: { language: 'de' } },
  ],
  banner: [
    { name: 'on a page of news', at: '/news/market-moves/' },
    { name: 'on a home page that shows alerts itself', site: ownBlock },
  ],
  'home-block': [{ name: 'on the home page', site: ownBlock }],
};

// Examples of the components of the module “services”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { bareTown, entryOf, inLongWords, LONG, town } from '../../../../tests/examples/town-of-examples.ts';
import { tariffs } from '../tariffs.ts';

const card = entryOf('services/identity-card');
const mill = entryOf('services/hire-the-mill');
const suspended = entryOf('services/identity-card', { status: 'suspended' });
const long = entryOf('services/identity-card', { cost: LONG, unitName: { de: LONG } }, { language: 'de' });
const rows = town.data(tariffs)?.tariffs ?? [];

export const examples: Examples = {
  'life-event-tiles': [
    { name: 'in a list', props: { level: 2 } },
    { name: 'in French', props: { level: 3, count: 1 }, at: '/fr/' },
  ],
  'life-events-block': [
    { name: 'the life events', props: { block: { block: 'life-events' } } },
    { name: 'below long words', props: { block: { block: 'life-events', title: { de: LONG } } } },
  ],
  part: [
    { name: 'an answer', props: { id: 'how', title: 'How to apply' }, slot: '<p>Come with your old card.</p>' },
    { name: 'long words', props: { id: 'long', title: 'Who may apply' }, slot: `<p lang="de">${LONG}</p>` },
  ],
  'tariff-table': [
    { name: 'all tariffs', props: { title: 'Tariffs', rows } },
    { name: 'none', props: { title: 'Papers', rows: [] } },
    { name: 'in French', props: { title: 'Tarifs', rows }, at: '/fr/' },
  ],
  'online-button': [
    { name: 'with words of its own', props: { service: card } },
    { name: 'while it is suspended', props: { service: suspended } },
    { name: 'of a service that is not online', props: { service: mill } },
  ],
  cost: [
    { name: 'in words and tariffs', props: { service: card } },
    { name: 'nothing', props: { service: mill } },
    { name: 'long words', props: { service: long } },
  ],
  ways: [
    { name: 'beside the list', at: '/services/' },
    { name: 'in German', at: '/de/services/' },
  ],
  unit: [
    { name: 'with its own telephone', props: { service: card } },
    { name: 'of the town hall', props: { service: mill }, site: bareTown },
    { name: 'long words', props: { service: long } },
  ],
  access: [
    { name: 'every way', props: { service: card } },
    { name: 'no way', props: { service: mill } },
    { name: 'in long words', props: { service: inLongWords('services/identity-card') } },
  ],
};

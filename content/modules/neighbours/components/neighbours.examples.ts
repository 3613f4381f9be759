// Examples of the components of the module “neighbours”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { LONG, townWith } from '../../../../tests/examples/town-of-examples.ts';
import type { SharedItem, SharedSource } from '../../../model/shared-item.ts';

const origin = {
  name: 'Bellerive',
  signature: 'Source : Bellerive',
  language: 'fr',
  home: 'https://bellerive.example/',
  asOf: undefined,
};
const news: SharedItem & { origin: unknown } = {
  collection: 'news',
  title: 'Le pont est rouvert',
  href: 'https://bellerive.example/news/pont/',
  language: 'fr',
  summary: 'Depuis lundi, on passe de nouveau l’Aubrine à pied sec.',
  date: '2026-11-20',
  origin,
};
const event: SharedItem & { origin: unknown } = {
  collection: 'events',
  title: 'Marché d’hiver',
  href: 'https://bellerive.example/events/marche/',
  language: 'fr',
  start: '2026-12-05T10:00',
  end: '2026-12-06T18:00',
  place: 'Place du Perron',
  origin,
};
const source = (key: string, more: Partial<SharedSource>): SharedSource => ({
  key,
  name: 'Bellerive',
  languages: ['fr'],
  signatures: { fr: 'Source : Bellerive' },
  home: 'https://bellerive.example/',
  items: { fr: [news, event].map((item) => ({ ...item, topics: ['culture'] })) },
  ...more,
});
const silent = source('https://ford-valley.example/feed.json', {
  name: LONG,
  languages: [],
  signatures: {},
  items: { '': [{ ...news, title: LONG, language: undefined }] },
  asOf: '2026-11-01',
});
const site = townWith({}, { sources: [source('bellerive', {}), silent], records: [] });
const untold = { ...origin, name: LONG, signature: undefined, language: undefined };

export const examples: Examples = {
  'shared-item': [
    { name: 'a news item in another language', props: { item: news } },
    { name: 'an event that is cancelled', props: { item: { ...event, cancelled: true } } },
    {
      name: 'long words of somebody whose language nobody told, without a date',
      props: { item: { ...news, title: LONG, summary: LONG, language: undefined, date: undefined, origin: untold } },
      at: '/de/',
    },
  ],
  'shared-items': [
    { name: 'two of a kind', props: { items: [event, { ...event, title: LONG }], empty: 'Nothing.' } },
    { name: 'none', props: { items: [], empty: 'There is nothing at the moment.' } },
  ],
  sources: [{ name: 'a neighbour that is there and one that is silent', site }],
  'home-block': [
    { name: 'the next events and the newest news', site, props: { block: { block: 'neighbours' } } },
    { name: 'below long words', props: { block: { block: 'neighbours', title: LONG, count: 1 } }, site, at: '/de/' },
  ],
};

// Examples of what tells facts: addresses, hours, maps, documents, lists of facts.
import type { Examples } from '../../../tests/examples/example.ts';
import { ADDRESS, CONTACT, HOURS, LONG, townWith } from '../../../tests/examples/town-of-examples.ts';

const file = 'media/document.pdf';
const feature = { title: 'Town hall', href: '/places/town-hall/', position: { latitude: 50.1, longitude: 4.9 } };
const long = { ...feature, title: LONG, text: LONG, language: 'de' };
const british = townWith({ country: 'GB' });

export const examples: Examples = {
  Address: [
    { name: 'with a street', props: { address: ADDRESS } },
    { name: 'the town alone', props: { address: { locality: 'Little Ford' } } },
    { name: 'long words', props: { address: { ...ADDRESS, street: `${LONG} 1` } } },
    { name: 'with the code last', props: { address: { ...ADDRESS, region: 'Fordshire' } }, site: british },
  ],
  Contact: [
    { name: 'every way', props: { contact: CONTACT, address: ADDRESS } },
    { name: 'a telephone alone', props: { contact: { phone: CONTACT.phone } } },
  ],
  OpeningHours: [
    { name: 'a week with its exceptions', props: { hours: HOURS, now: true } },
    { name: 'the usual week alone', props: { hours: HOURS, brief: true } },
    { name: 'a note alone', props: { hours: { note: LONG } } },
    { name: 'in German', props: { hours: HOURS }, page: { language: 'de' } },
  ],
  HoursNow: [{ name: 'the script, which shows nothing by itself' }],
  PlaceMap: [
    { name: 'no place', props: { features: [], label: 'Places' } },
    { name: 'one place', props: { features: [feature], label: 'Town hall' } },
    {
      name: 'places with their list',
      props: { features: [feature, long, { ...feature, text: 'Open' }], label: 'Places' },
    },
    { name: 'places that the page lists', props: { features: [feature, long], label: 'Places', list: false } },
  ],
  Documents: [
    { name: 'none', props: { documents: [] } },
    { name: 'one', props: { documents: [{ file, title: 'Plan of the stalls' }] } },
    {
      name: 'many in long words',
      props: { documents: Array(8).fill({ file, title: LONG }), language: 'de', title: 'Forms', level: 3 },
    },
  ],
  Facts: [
    { name: 'none', props: { facts: [{ label: 'Price', text: undefined }] } },
    { name: 'one', props: { facts: [{ label: 'Price', text: 'Free' }] } },
    {
      name: 'with a link and long words',
      props: {
        facts: [
          { label: 'Place', text: 'Ford Hall', href: '/places/ford-hall/' },
          { label: 'Organiser', text: LONG, language: 'de' },
        ],
      },
    },
  ],
  TopicLinks: [
    { name: 'none', props: { topics: [] } },
    { name: 'some', props: { topics: ['culture', 'sports'] } },
    { name: 'of news', props: { topics: ['culture'], path: 'news/topics/' } },
  ],
  FeedLinks: [
    { name: 'none', props: { links: [] } },
    {
      name: 'feeds and a calendar',
      props: {
        links: [
          { title: 'RSS', path: '/news/feed.xml', kind: 'application/rss+xml' },
          { title: 'Calendar', path: '/events/calendar.ics', kind: 'text/calendar' },
        ],
      },
    },
  ],
};

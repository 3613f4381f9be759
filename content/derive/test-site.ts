// A small town for tests: built by hand, with the collections and fields that outputs look at.
import { type Collection, defineCollection } from '../model/collection.ts';
import type { Entry } from '../model/entry.ts';
import { address } from '../model/fields/address.ts';
import { boolean } from '../model/fields/boolean.ts';
import { choice } from '../model/fields/choice.ts';
import { contact } from '../model/fields/contact.ts';
import { day } from '../model/fields/day.ts';
import { exceptions } from '../model/fields/exceptions.ts';
import { image } from '../model/fields/image.ts';
import { list } from '../model/fields/list.ts';
import { markdown } from '../model/fields/markdown.ts';
import { moment } from '../model/fields/moment.ts';
import { openingHours } from '../model/fields/opening-hours.ts';
import { position } from '../model/fields/position.ts';
import { reference } from '../model/fields/reference.ts';
import { repeats } from '../model/fields/repeats.ts';
import { text } from '../model/fields/text.ts';
import type { Media } from '../model/media.ts';
import type { Page } from '../model/page.ts';
import { Site, type SiteParts } from '../model/site.ts';
import type { Town } from '../model/town.ts';

const title = text({ required: true, property: 'name' });
const summary = text({ property: 'description' });
const topics = list(reference('topics'));

export const testCollections: readonly Collection[] = [
  defineCollection({
    name: 'pages',
    atRoot: true,
    publication: { schemaType: 'WebPage' },
    fields: { title, summary, body: markdown() },
  }),
  defineCollection({
    name: 'news',
    publication: { feed: { date: 'date' }, schemaType: 'NewsArticle', until: ['until'] },
    fields: {
      title: text({ required: true, property: 'headline' }),
      date: day({ required: true, property: 'datePublished' }),
      summary,
      image: image(),
      topics,
      until: day({ property: 'expires' }),
      body: markdown(),
    },
  }),
  defineCollection({
    name: 'events',
    publication: {
      calendar: { start: 'start', end: 'end', repeats: 'repeats', exceptions: 'exceptions' },
      schemaType: 'Event',
      until: ['end', 'start'],
    },
    fields: {
      title,
      start: moment({ required: true, property: 'startDate' }),
      end: moment({ property: 'endDate' }),
      allDay: boolean(),
      repeats: repeats(),
      exceptions: exceptions(),
      place: reference('places', { property: 'location' }),
      address: address({ property: 'location' }),
      organiser: reference('organisations', { property: 'organizer' }),
      cancelled: boolean(),
      summary,
      topics,
      body: markdown(),
    },
  }),
  defineCollection({
    name: 'places',
    publication: { map: { position: 'position' }, schemaType: 'Library' },
    fields: {
      title,
      kind: choice(['library', 'park'], { required: true }),
      summary,
      address: address(),
      position: position(),
      openingHours: openingHours(),
      contact: contact(),
      accessibility: list(choice(['step-free', 'lift']), { property: 'amenityFeature' }),
    },
  }),
  defineCollection({
    name: 'organisations',
    miniSites: true,
    publication: { map: { position: 'position' }, schemaType: 'Organization' },
    fields: {
      title,
      summary,
      address: address(),
      position: position(),
      contact: contact(),
      openingHours: openingHours(),
    },
  }),
];

export const testTown: Town = {
  id: 'bellerive',
  theme: 'commons',
  name: { fr: 'Bellerive', de: 'Schönufer' },
  description: 'Un bourg au bord de l’eau.',
  languages: ['fr', 'de'],
  country: 'BE',
  timeZone: 'Europe/Brussels',
  domain: 'bellerive.example',
  position: { latitude: 50.1, longitude: 4.9 },
  crest: { src: 'media/crest.svg', alt: 'Un perron' },
  palette: { primary: '#0b5d6b', accent: '#b4540a' },
  contact: {
    name: 'Administration communale de Bellerive',
    address: { street: 'Place du Perron 1', postalCode: '5999', locality: 'Bellerive' },
    phone: '+32 81 00 00 01',
    email: 'info@bellerive.example',
    openingHours: {
      weekly: [{ days: ['monday', 'tuesday'], opens: '08:30', closes: '12:00' }],
      special: [
        { from: '2026-12-24', until: '2027-01-02', reason: 'Congés' },
        { from: '2020-12-05', opens: '09:00', closes: '11:00' },
      ],
    },
  },
};

const labels: Record<string, string> = {
  'news.title': 'Actualités',
  'events.title': 'Agenda',
  'choice.accessibility.step-free': 'Accès de plain-pied',
};

/** Makes an entry; French and of the town itself unless told. */
export function testEntry(
  collection: string,
  slug: string,
  values: Record<string, unknown>,
  more?: Partial<Entry>,
): Entry {
  const all = { title: slug, ...values };
  const file = `towns/bellerive/${collection}/fr/${slug}.md`;
  return { collection, slug, scope: '', language: 'fr', file, values: all, ...more } as Entry;
}

/** Makes a page; a seed with an entry or a list says more. */
export const testPage = (path: string, more: Partial<Page> = {}): Page => ({
  kind: 'test/page',
  path,
  title: path,
  language: path.startsWith('/de/') ? 'de' : 'fr',
  scope: '',
  fallback: false,
  translations: { fr: path },
  ...more,
});

export const testPicture: Media = {
  path: 'media/market.jpg',
  href: '/media/market.jpg',
  size: 4321,
  image: {
    width: 1200,
    height: 800,
    variants: [
      { width: 1200, format: 'webp', file: 'market-01234567-1200.webp' },
      { width: 480, format: 'jpeg', file: 'market-01234567-480.jpg' },
      { width: 960, format: 'jpeg', file: 'market-01234567-960.jpg' },
    ],
  },
};

/** A drawing, as crests are. */
export const testCrest: Media = {
  path: 'media/crest.svg',
  href: '/media/crest-89abcdef.svg',
  size: 999,
  image: { width: 64, height: 80, variants: [] },
};

/** Makes a site of entries; pages are those of the entries unless told. */
export function testSite(options: Partial<SiteParts> & { pages?: Page[] } = {}): Site {
  const { pages, ...parts } = options;
  const site = new Site({
    town: testTown,
    today: '2026-11-23',
    collections: testCollections,
    entries: [],
    topics: new Map([['culture', { key: 'culture', label: { fr: 'Culture', de: 'Kultur' }, synonyms: [] }]]),
    media: new Map([testPicture, testCrest].map((media) => [media.path, media])),
    speakers: new Map(['fr', 'de'].map((language) => [language, (key: string) => labels[key] ?? key])),
    renderMarkdown: (_, source) => ({ html: source, headings: [] }),
    ...parts,
  });
  const own = (parts.entries ?? []).map((entry) => {
    const path = site.entryHref(entry, entry.language);
    return testPage(path, { entry, title: entry.values.title, scope: entry.scope, language: entry.language });
  });
  site.setPages(new Map((pages ?? own).map((page) => [page.path, page])));
  return site;
}

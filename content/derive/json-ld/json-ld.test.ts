// What search engines and other programs get of a page, expanded with an independent JSON-LD processor.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { defineCollection } from '../../model/collection.ts';
import { contact as contactField } from '../../model/fields/contact.ts';
import { text } from '../../model/fields/text.ts';
import { testEntry, testPage, testSite } from '../test-site.ts';
import { jsonLd, jsonLdText } from './json-ld.ts';

type Found = Record<string, unknown> & { '@graph': Record<string, unknown>[] };
type TestSite = ReturnType<typeof testSite>;

const graphOf = (site: TestSite, path: string) => {
  const page = site.page(path);
  if (!page) throw new Error(`no page ${path}`);
  return (jsonLd({ site, page }) as Found)['@graph'];
};
const ofType = (site: TestSite, path: string, type: string) =>
  graphOf(site, path).find((each) => each['@type'] === type);

const hall = testEntry('places', 'hall', {
  title: 'Salle du Perron',
  kind: 'library',
  address: { street: 'Place du Perron 1', postalCode: '5999', locality: 'Bellerive' },
  position: { latitude: 50.1, longitude: 4.9 },
  contact: { phone: '+32 81 00 00 02', website: 'https://hall.example/' },
  accessibility: ['step-free'],
  openingHours: { weekly: [{ days: ['monday'], opens: '18:00', closes: '24:00' }] },
});
const club = testEntry('organisations', 'club', { title: 'Le club', position: { latitude: 50, longitude: 5 } });
const concert = testEntry('events', 'concert', {
  title: 'Concert </script><script>alert(1)</script>\u2028',
  start: '2026-12-05T20:00',
  end: '2026-12-05T22:00',
  place: 'hall',
  organiser: 'club',
  cancelled: true,
});
const fair = testEntry('events', 'fair', {
  start: '2026-07-05T09:00',
  allDay: true,
  address: { street: 'Quai 3', locality: 'Bellerive' },
});
const market = testEntry('news', 'market', {
  title: 'Marché',
  date: '2026-11-20',
  summary: 'Un marché',
  image: { src: 'media/market.jpg', alt: 'Étals' },
  topics: ['culture'],
});
const about = testEntry('pages', 'about', { title: 'À propos', summary: 'Le bourg' });
const entries = [hall, club, concert, fair, market, about];
const pages = [
  testPage('/', { title: 'Bellerive' }),
  testPage('/news/', { title: 'Actualités', parent: '/', list: { entries: [], path: 'news/', number: 1, count: 1 } }),
  ...entries.map((entry) => {
    const path = entry === about ? '/about/' : `/${entry.collection}/${entry.slug}/`;
    return testPage(path, { entry, title: entry.values.title, parent: entry === market ? '/news/' : '/' });
  }),
];
const site = testSite({ entries, pages });

describe('the graph of a page', () => {
  it('describes an event with its place, its time in the town’s zone, and that it is cancelled', () => {
    expect(ofType(site, '/events/concert/', 'Event')).toMatchObject({
      name: concert.values.title,
      startDate: '2026-12-05T20:00:00+01:00',
      endDate: '2026-12-05T22:00:00+01:00',
      eventStatus: 'https://schema.org/EventCancelled',
      location: { '@type': 'Library', name: 'Salle du Perron', address: { addressLocality: 'Bellerive' } },
      organizer: { '@type': 'Organization', name: 'Le club' },
    });
  });

  it('describes an event of a whole day at an address, organised by the town', () => {
    expect(ofType(site, '/events/fair/', 'Event')).toMatchObject({
      startDate: '2026-07-05',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Quai 3', address: { '@type': 'PostalAddress', addressCountry: 'BE' } },
      organizer: { '@type': 'GovernmentOrganization' },
    });
  });

  it('describes a news article with its headline, its day and its picture', () => {
    expect(ofType(site, '/news/market/', 'NewsArticle')).toMatchObject({
      headline: 'Marché',
      datePublished: '2026-11-20',
      description: 'Un marché',
      image: {
        url: 'https://bellerive.example/media/market-01234567-960.jpg',
        width: 960,
        height: 640,
        caption: 'Étals',
      },
      publisher: { name: 'Administration communale de Bellerive' },
    });
  });

  it('describes a place with its hours, facilities and telephone', () => {
    const place = ofType(site, '/places/hall/', 'Library');
    expect(place).toMatchObject({
      geo: { latitude: 50.1, longitude: 4.9 },
      telephone: '+32 81 00 00 02',
      sameAs: 'https://hall.example/',
      openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '18:00', closes: '23:59' }],
      amenityFeature: [{ name: 'Accès de plain-pied', value: true }],
    });
    expect(place).not.toHaveProperty('contactPoint');
  });

  it('says whom to call where schema.org has a telephone: on the ways to a service, not on it or on a call for tenders', () => {
    const contact = { phone: '+32 81 00 00 05' };
    const permit = testEntry('services', 'permit', { contact });
    const roof = testEntry('tenders', 'roof', { contact });
    const pages = [permit, roof].map((entry) => testPage(`/${entry.slug}/`, { entry }));
    const collections = Object.entries({ services: 'GovernmentService', tenders: 'Demand' }).map(([name, schemaType]) =>
      defineCollection({ name, publication: { schemaType }, fields: { title: text(), contact: contactField() } }),
    );
    const called = testSite({ collections, entries: [permit, roof], pages });
    const service = ofType(called, '/permit/', 'GovernmentService');
    expect(service).toMatchObject({ availableChannel: { servicePhone: { telephone: contact.phone } } });
    for (const thing of [service, ofType(called, '/roof/', 'Demand')]) {
      expect(thing).toHaveProperty('name');
      for (const name of ['telephone', 'contactPoint']) expect(thing).not.toHaveProperty(name);
    }
  });

  it('gives an organisation’s position to its rooms', () => {
    const organisation = ofType(site, '/organisations/club/', 'Organization');
    expect(organisation).toMatchObject({ location: { '@type': 'Place', geo: { latitude: 50 } } });
    expect(organisation).not.toHaveProperty('geo');
  });

  it('names the owner of a mini-site as the one who answers for its entries', () => {
    const match = testEntry('news', 'match', { date: '2026-11-01' }, { scope: 'club' });
    const mini = testSite({ entries: [club, match] });
    expect(ofType(mini, '/organisations/club/news/match/', 'NewsArticle')).toMatchObject({
      author: { name: 'Le club', '@id': 'https://bellerive.example/organisations/club/#it' },
      publisher: { '@type': 'GovernmentOrganization' },
    });
  });

  it('leads from the home page to the page', () => {
    expect(ofType(site, '/news/market/', 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Bellerive', item: 'https://bellerive.example/' },
        { position: 2, name: 'Actualités', item: 'https://bellerive.example/news/' },
        { position: 3, name: 'Marché', item: 'https://bellerive.example/news/market/' },
      ],
    });
    expect(ofType(site, '/', 'BreadcrumbList')).toBeUndefined();
    expect(ofType(site, '/news/', 'CollectionPage')).toBeDefined();
  });

  it('describes a plain page once', () => {
    const found = graphOf(site, '/about/').filter((each) => each['@type'] === 'WebPage');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      name: 'À propos',
      description: 'Le bourg',
      url: 'https://bellerive.example/about/',
    });
  });

  it('describes the town and its search on the home page, without special days that are over', () => {
    const town = ofType(site, '/', 'GovernmentOrganization') as { location: { openingHoursSpecification: unknown[] } };
    expect(town).toMatchObject({
      address: { streetAddress: 'Place du Perron 1' },
      location: { geo: { latitude: 50.1 } },
    });
    expect(town.location.openingHoursSpecification).toEqual([
      expect.objectContaining({ dayOfWeek: ['Monday', 'Tuesday'], opens: '08:30' }),
      expect.objectContaining({ validFrom: '2026-12-24', validThrough: '2027-01-02', opens: '00:00', closes: '00:00' }),
    ]);
    expect(ofType(site, '/', 'WebSite')).toMatchObject({
      potentialAction: { target: { urlTemplate: 'https://bellerive.example/search/?q={search_term_string}' } },
    });
  });

  it('cannot leave its script element', () => {
    const page = site.page('/events/concert/');
    const text = page ? jsonLdText(jsonLd({ site, page })) : '';
    expect(text).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(text)['@graph'][1].name).toBe(concert.values.title);
  });

  it('expands with schema.org’s vocabulary, nothing left out', async () => {
    const documentLoader = async (documentUrl: string) => ({
      document: { '@context': { '@vocab': 'https://schema.org/' } },
      documentUrl,
    });
    for (const page of site.pages) {
      const expanded = await jsonld.expand(jsonLd({ site, page }), { documentLoader });
      expect(expanded).toHaveLength(graphOf(site, page.path).length);
    }
  });
});

// Lists as JSON and CSV: what stands in them, and how other programs read it.
import { describe, expect, it } from 'vitest';
import { testCollections, testEntry, testSite } from '../test-site.ts';
import { columnName, columnsOf } from './csv-columns.ts';
import { ABOUT_ENTRY, dataFields } from './data-lists.ts';
import { dataTwins } from './data-twins.ts';

const hall = testEntry('places', 'hall', {
  title: 'Salle du Perron',
  kind: 'library',
  summary: '=cmd|calc',
  address: { street: 'Place du Perron 1', postalCode: '5999', locality: 'Bellerive' },
  position: { latitude: 50.1, longitude: -4.9 },
  contact: { phone: '+32 81 00 00 02', website: 'https://hall.example/' },
  accessibility: ['step-free', 'lift'],
  openingHours: {
    weekly: [
      { days: ['monday', 'tuesday'], opens: '13:30', closes: '17:00' },
      { days: ['monday', 'wednesday'], opens: '08:30', closes: '12:00' },
    ],
    special: [
      { from: '2026-12-24', until: '2027-01-02', reason: { fr: 'Congés', de: 'Ferien' } },
      { from: '2026-12-05', opens: '09:00', closes: '11:30' },
    ],
    note: 'Sonnez',
  },
});
const market = testEntry('news', 'market', {
  title: 'Marché, “demain”',
  date: '2026-11-20',
  image: { src: 'media/market.jpg', alt: 'Étals | quai', credit: 'Ville' },
  topics: ['culture', 'none'],
  body: '<h2 id="x">Où &#x26; quand</h2><p>Voir <a href="/places/hall/">la salle</a><br>ou</p><ul><li>un</li><li>deux</li></ul>',
});
const over = testEntry('news', 'over', { date: '2026-01-01', until: '2026-02-01' });
const site = testSite({
  entries: [
    hall,
    market,
    over,
    testEntry('news', 'market', { title: 'Markt', date: '2026-11-20' }, { language: 'de' }),
    testEntry('organisations', 'club', { title: 'Le club' }),
    testEntry('events', 'concert', { start: '2026-12-05T20:00', place: 'hall', cancelled: false }),
    testEntry('events', 'open-day', { start: '2026-12-06' }, { scope: 'club' }),
    testEntry('news', 'club-news', { date: '2026-11-01' }, { scope: 'club' }),
  ],
});
const files = new Map(dataTwins(site).map(({ path, body }) => [path, body]));
const json = (path: string) => JSON.parse(files.get(path) ?? 'null');
/** Reads CSV as RFC 4180 writes it. */
function rowsOf(path: string): Record<string, string>[] {
  const cells = [...(files.get(path) ?? '').slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...data] = rows.slice(0, -1);
  return data.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

describe('the twins of a site', () => {
  it('stand beside every list that has entries, in each language and mini-site', () => {
    const towns = ['news', 'events', 'places', 'organisations'].map((name) => `${name}/${name}`);
    const club = ['news', 'events'].map((name) => `organisations/club/${name}/${name}`);
    const stems = [...towns, ...club].flatMap((stem) => [stem, `de/${stem}`]);
    const both = stems.flatMap((stem) => [`${stem}.json`, `${stem}.csv`]);
    expect([...files.keys()].toSorted()).toEqual(both.toSorted());
  });

  it('have the entries of the list: the agenda with those of mini-sites, other lists the town’s own', () => {
    const slugs = (path: string) => json(path).entries.map(({ slug }: { slug: string }) => slug);
    expect(slugs('events/events.json')).toEqual(['concert', 'open-day']);
    expect(slugs('news/news.json')).toEqual(['market', 'over']);
    expect(slugs('organisations/club/news/news.json')).toEqual(['club-news']);
  });

  it('keep what has ended, and say that it is no longer on the lists', () => {
    expect(json('news/news.json').entries.map(({ listed }: { listed: boolean }) => listed)).toEqual([true, false]);
    expect(rowsOf('news/news.csv').map(({ listed }) => listed)).toEqual(['true', 'false']);
  });

  it('say the language of each entry, where it is not the file’s', () => {
    expect(rowsOf('de/news/news.csv').map(({ title, inLanguage }) => [title, inLanguage])).toEqual([
      ['Markt', 'de'],
      ['over', 'fr'],
    ]);
  });
});

describe('JSON', () => {
  it('says first what it is, from whom, and what others may do with it', () => {
    expect(json('news/news.json')).toMatchObject({
      title: 'Actualités – Bellerive',
      url: 'https://bellerive.example/news/news.json',
      publisher: 'Administration communale de Bellerive',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      language: 'fr',
    });
  });

  it('has moments with their offset, references with their names, pictures by their whole address', () => {
    const [concert, openDay] = json('events/events.json').entries;
    expect(concert).toMatchObject({
      start: '2026-12-05T20:00:00+01:00',
      place: { key: 'hall', title: 'Salle du Perron', url: 'https://bellerive.example/places/hall/' },
      cancelled: false,
    });
    expect(openDay.start).toBe('2026-12-06');
    const [news] = json('news/news.json').entries;
    expect(news.image.url).toBe('https://bellerive.example/media/market-01234567-960.jpg');
    expect(news.topics).toEqual([
      { key: 'culture', title: 'Culture' },
      { key: 'none', title: 'none' },
    ]);
    expect(news.body).toContain('<a href="https://bellerive.example/places/hall/">');
  });
});

describe('CSV', () => {
  const [place] = rowsOf('places/places.csv');

  it('has the columns of the fields, whatever an entry leaves blank', () => {
    for (const collection of testCollections) {
      const names = columnsOf(dataFields(collection)).map(columnName);
      expect(new Set([...ABOUT_ENTRY, ...names]).size).toBe(ABOUT_ENTRY.length + names.length);
    }
    const [header] = (files.get('organisations/organisations.csv') ?? '').split('\r\n');
    expect(header).toBe(
      '\ufeffslug,url,inLanguage,listed,title,summary,address.street,address.postalCode,address.locality,address.region,' +
        'position.latitude,position.longitude,contact.phone,contact.email,contact.website,openingHours.text,openingHours.note',
    );
  });

  it('puts lists into one cell, and keeps their signs apart from those in texts', () => {
    expect(place).toMatchObject({ 'accessibility.key': 'step-free|lift', 'position.longitude': '-4.9' });
    expect(rowsOf('news/news.csv')[0]).toMatchObject({
      'topics.key': 'culture|none',
      'topics.title': 'Culture|none',
      'image.alt': 'Étals | quai',
    });
  });

  it('leaves nothing that a spreadsheet would run, and telephone numbers whole', () => {
    expect(place).toMatchObject({ summary: "'=cmd|calc", 'contact.phone': '+32 81 00 00 02' });
  });

  it('says opening hours in the words of OpenStreetMap', () => {
    expect(place?.['openingHours.text']).toBe(
      'Mo 08:30-12:00,13:30-17:00; Tu 13:30-17:00; We 08:30-12:00; ' +
        '2026 Dec 24-2027 Jan 02 off "Congés"; 2026 Dec 05 09:00-11:30',
    );
    expect(rowsOf('de/places/places.csv')[0]?.['openingHours.text']).toContain('off "Ferien"');
  });

  it('has long texts without any marks', () => {
    expect(rowsOf('news/news.csv')[0]?.body).toBe('Où & quand\n\nVoir la salle\nou\n\n• un\n• deux');
  });
});

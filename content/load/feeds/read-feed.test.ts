// Feeds of strangers: our own files are read back, and what is hostile, broken or odd loses its sting.
import { describe, expect, it } from 'vitest';
import { derive } from '../../derive/outputs.ts';
import { fixtureFiles, siteOf } from '../../modules/test-fixture.ts';
import { readFeed } from './read-feed.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const base = 'https://valley.example/feed';
const read = (source: string) => readFeed({ source, base, now });
const rss = (items: string, channel = '') => `<?xml version="1.0"?><rss version="2.0"><channel><title>Valley</title>
<link>https://valley.example/</link><language>en-GB</language>${channel}${items}</channel></rss>`;
const item = (inner: string) => `<item><title>One</title><link>https://valley.example/1</link>${inner}</item>`;
const one = (inner: string) => read(rss(item(inner)))?.items[0];
const calendar = (events: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${events}END:VCALENDAR\r\n`;
const event = (...lines: string[]) =>
  `${['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Fair', ...lines, 'END:VEVENT'].join('\r\n')}\r\n`;
const dates = (...lines: string[]) => read(calendar(event(...lines)))?.items.map(({ start, end }) => [start, end]);

describe('a site made by Belfry', () => {
  const { 'news/en/date-in-words.md': _, ...news } = fixtureFiles('news');
  const files = new Map(derive(siteOf(news)).map(({ path, body }) => [path, body]));

  it.each(['feed.xml', 'atom.xml', 'feed.json'])('is read by its %s', (file) => {
    const feed = read(files.get(`news/${file}`) ?? '');
    expect(feed).toMatchObject({ title: 'News – Little Ford', home: 'https://little-ford.example/news/' });
    expect(feed?.language).toBe('en');
    expect(feed?.items.length).toBeGreaterThan(1);
    for (const { title, href, summary, date } of feed?.items ?? []) {
      expect(title).not.toBe('');
      expect(href).toMatch(/^https:\/\/little-ford\.example\/news\//);
      expect(summary).toMatch(/^\w/);
      expect(date).toMatch(/^20/);
    }
  });

  it('is read by its calendar', () => {
    const site = siteOf({
      'events/en/fair.md': '---\ntitle: Fair\nstart: 2026-12-05T20:00\nend: 2026-12-05T22:00\n---\nText.\n',
    });
    const { body = '' } = derive(site).find(({ path }) => path === 'events/calendar.ics') ?? {};
    expect(read(body)?.items).toMatchObject([
      { collection: 'events', title: 'Fair', start: '2026-12-05T19:00Z', end: '2026-12-05T21:00Z' },
    ]);
  });
});

describe('texts', () => {
  it('lose tags, scripts and marks that nobody sees, in whichever way they were written', () => {
    const bad = '<b>Fair</b> &amp; <script>alert(1)</script>music<img src=x onerror=alert(1)>';
    const escaped = bad.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(one(`<description>${escaped}</description>`)?.summary).toBe('Fair & music');
    expect(one(`<description><![CDATA[${bad}]]></description>`)?.summary).toBe('Fair & music');
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'V',
      items: [{ id: '1', title: `\u202E${bad}\u200B` }],
    };
    expect(read(JSON.stringify(json))?.items[0]?.title).toBe('Fair & music');
    expect(read(calendar(event(`DESCRIPTION:${bad}`, 'DTSTART:20261205T190000Z')))?.items[0]?.summary).toBe(
      'Fair & music',
    );
  });

  it('have a limit, and end between words', () => {
    const { summary = '' } = one(`<description>${'word '.repeat(1000)}</description>`) ?? {};
    expect(summary).toMatch(/word…$/);
    expect(summary.length).toBeLessThanOrEqual(300);
    expect(read(rss(item(''), '').replace('<title>One', `<title>${'a'.repeat(999)}`))?.items[0]?.title.length).toBe(
      200,
    );
  });

  it('nested without end are left out, not the feed', () => {
    expect(one(`<description><![CDATA[${'<div>'.repeat(4000)}x]]></description>`)?.title).toBe('One');
  });
});

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://a:b@valley.example/', '//['])(
    'that are none of the web are dropped: %s',
    (address) => {
      const feed = read(rss(`<item><title>One</title><link>${address}</link><guid>${address}</guid></item>`));
      expect(feed?.items).toMatchObject([{ title: 'One', href: undefined }]);
    },
  );

  it('are taken from where each format has them, whole', () => {
    expect(read(rss('<item><title>One</title><link>/news/1</link></item>'))?.items[0]?.href).toBe(
      'https://valley.example/news/1',
    );
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><link rel="self" href="/x"/><link href="/"/>
      <entry><title type="html">&lt;i&gt;One&lt;/i&gt;</title><link rel="enclosure" href="/e"/><link href="/1"/><updated>2026-11-20T10:00:00+01:00</updated>
      <summary>Short.</summary></entry></feed>`;
    expect(read(atom)).toMatchObject({
      home: 'https://valley.example/',
      items: [{ title: 'One', href: 'https://valley.example/1', date: '2026-11-20T09:00Z', summary: 'Short.' }],
    });
  });
});

describe('dates', () => {
  it.each([
    ['Mon, 23 Nov 2026 08:00:00 +0100', '2026-11-23T07:00Z'],
    ['2026-11-23', '2026-11-23'],
    ['yesterday', undefined],
    ['2026-02-31T99:00', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
    ['+275760-09-13T00:00:00Z', undefined],
  ])('%s', (written, expected) => {
    expect(one(`<pubDate>${written}</pubDate>`)?.date).toBe(expected);
  });

  it('of events: instants, local times, zones without a definition, whole days', () => {
    expect(dates('DTSTART:20261205T190000Z')).toEqual([['2026-12-05T19:00Z', undefined]]);
    expect(dates('DTSTART:20261205T190000')).toEqual([['2026-12-05T19:00', undefined]]);
    expect(dates('DTSTART;TZID=Europe/Paris:20261205T190000', 'DURATION:PT2H')).toEqual([
      ['2026-12-05T18:00Z', '2026-12-05T20:00Z'],
    ]);
    expect(dates('DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261207')).toEqual([['2026-12-05', '2026-12-06']]);
    expect(dates('DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261206')).toEqual([['2026-12-05', undefined]]);
  });

  it('of events that are over are left out, and so are events without one', () => {
    expect(dates('DTSTART:20261101T190000Z')).toEqual([]);
    expect(dates('DTSTART:soon')).toEqual([]);
  });

  it('of what repeats are the next ones, however long ago it began', () => {
    const weekly = dates('DTSTART:20200104T190000Z', 'RRULE:FREQ=WEEKLY', 'EXDATE:20261205T190000Z') ?? [];
    expect(weekly.length).toBe(8);
    expect(weekly[0]?.[0]).toBe('2026-11-28T19:00Z');
    expect(weekly[1]?.[0]).toBe('2026-12-12T19:00Z');
  });
});

describe('what is no feed', () => {
  it.each([
    ['a page', '<!doctype html><html><body>Not found</body></html>'],
    ['JSON of another kind', '{"items":[]}'],
    ['broken JSON', '{"version":'],
    ['a text', 'Hello'],
    ['nothing', ''],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'],
    [
      'entities that grow',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss(item('')).slice(21)}`,
    ],
    [
      'an entity of another file',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>`,
    ],
    ['elements nested without end', '<a>'.repeat(5000)],
  ])('is told from one: %s', (_, source) => {
    expect(read(source)).toBeUndefined();
  });
});

// What a reader of feeds gets, read with an independent parser.
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { testEntry, testPage, testSite } from '../test-site.ts';
import { feeds } from './feeds.ts';

const bodyOf = (site: ReturnType<typeof testSite>, path: string) =>
  feeds(site).find((output) => output.path === path)?.body ?? '';

const market = testEntry('news', 'market', {
  title: 'Fish & <chips> \u0007😀',
  date: '2026-11-20',
  summary: 'A market',
  image: { src: 'media/market.jpg', alt: 'Stalls' },
  topics: ['culture'],
  body: '<p><a href="/places/hall/">Hall</a> <a href="#fn">1</a> <code>href="/x"</code></p>',
});
const older = testEntry('news', 'older', { date: '2026-01-02', summary: 'Old' });
const over = testEntry('news', 'over', { date: '2026-11-21', until: '2026-11-22' });
const site = testSite({ entries: [older, market, over] });

describe('feeds', () => {
  it('hold the newest entries that are still listed, in RSS and in Atom', async () => {
    for (const file of ['feed.xml', 'atom.xml']) {
      const feed = await new Parser().parseString(bodyOf(site, `news/${file}`));
      expect(feed.title).toBe('Actualités – Bellerive');
      expect(feed.items.map((item) => item.link)).toEqual([
        'https://bellerive.example/news/market/',
        'https://bellerive.example/news/older/',
      ]);
      expect(feed.items[0]?.title).toBe('Fish & <chips> 😀');
      expect(feed.items[0]?.isoDate).toBe('2026-11-19T23:00:00.000Z');
    }
  });

  it('carry the picture as an enclosure', async () => {
    const { items } = await new Parser().parseString(bodyOf(site, 'news/feed.xml'));
    const url = 'https://bellerive.example/media/market-01234567-960.jpg';
    expect(items[0]?.enclosure).toMatchObject({ url, length: '0', type: 'image/jpeg' });
    expect(bodyOf(site, 'news/atom.xml')).toContain(`<link rel="enclosure" type="image/jpeg" href="${url}"`);
  });

  it('have whole links in their texts and leave quoted code alone', () => {
    const { items } = JSON.parse(bodyOf(site, 'news/feed.json'));
    expect(items[0].content_html).toBe(
      '<p><a href="https://bellerive.example/places/hall/">Hall</a> <a href="https://bellerive.example/news/market/#fn">1</a> <code>href="/x"</code></p>',
    );
  });

  it('say in JSON what JSON Feed 1.1 asks for', () => {
    const feed = JSON.parse(bodyOf(site, 'news/feed.json'));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://bellerive.example/news/feed.json',
      items: [{ tags: ['Culture'], attachments: [{ mime_type: 'image/jpeg' }] }, {}],
    });
    for (const item of feed.items) expect(item.content_html ?? item.content_text).toBeTruthy();
  });

  it('exist per language and per topic, with the topic’s own page where there is one', async () => {
    const withPage = testSite({ entries: [market], pages: [testPage('/news/topics/culture/')] });
    const feed = await new Parser().parseString(bodyOf(withPage, 'news/topics/culture/feed.xml'));
    expect(feed.title).toBe('Actualités: Culture – Bellerive');
    expect(feed.link).toBe('https://bellerive.example/news/topics/culture/');
    expect(bodyOf(site, 'de/news/topics/culture/atom.xml')).toContain('Kultur – Schönufer');
    expect(bodyOf(site, 'de/news/atom.xml')).toContain('<entry xml:lang="fr">');
  });

  it('exist for mini-sites that have entries', () => {
    const club = testEntry('organisations', 'club', { title: 'Le club' });
    const own = testEntry('news', 'match', { date: '2026-11-01' }, { scope: 'club' });
    const paths = feeds(testSite({ entries: [club, own] })).map((output) => output.path);
    expect(paths).toContain('organisations/club/news/feed.xml');
    expect(bodyOf(testSite({ entries: [club, own] }), 'organisations/club/news/feed.json')).toContain('Le club');
  });

  it('stay when nothing is listed any more, and are valid when empty', async () => {
    const gone = testSite({ entries: [{ ...over, values: { ...over.values, topics: ['culture'] } } as typeof over] });
    const feed = await new Parser().parseString(bodyOf(gone, 'news/topics/culture/atom.xml'));
    expect(feed.items).toEqual([]);
    expect(bodyOf(gone, 'news/atom.xml')).toContain('<updated>2026-01-01T00:00:00+01:00</updated>');
  });

  it('hold at most fifty entries', () => {
    const entries = Array.from({ length: 60 }, (_, index) => testEntry('news', `n${index}`, { date: '2026-11-01' }));
    expect(JSON.parse(bodyOf(testSite({ entries }), 'news/feed.json')).items).toHaveLength(50);
  });

  it('do not change from day to day', () => {
    const tomorrow = testSite({ entries: [older, market], today: '2026-11-24' });
    expect(feeds(tomorrow)).toEqual(feeds(testSite({ entries: [older, market] })));
  });
});

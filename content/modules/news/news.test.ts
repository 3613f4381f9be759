// The module “news”: the suite of all modules; what is over, what is about a topic, and the order.
import { describe, expect, it } from 'vitest';
import { derive } from '../../derive/outputs.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import news from './module.ts';

const { 'news/en/date-in-words.md': _, ...files } = fixtureFiles('news');

testModule(news, {
  pages: {
    '/news/': 'en',
    '/news/market-moves/': 'en',
    '/news/bridge-closed/': 'en',
    '/news/summer-pool/': 'en',
    '/news/topics/culture/': 'en',
    '/news/topics/sports/': 'en',
    '/fr/news/': 'fr',
    '/fr/news/market-moves/': 'fr',
    '/fr/news/bridge-closed/': 'en',
    '/fr/news/summer-pool/': 'en',
    '/fr/news/topics/culture/': 'fr',
    '/fr/news/topics/sports/': 'fr',
  },
  invalid: {
    file: 'news/en/date-in-words.md',
    problem: ':3:7 “Date (date)” is “5 December 2026”. Write a date as year-month-day, for example 2026-12-05.',
  },
});

const slugs = (path: string, site = siteOf(files)) => site.page(path)?.list?.entries.map(({ slug }) => slug);

describe('the list of news', () => {
  it('has the newest first, and leaves out what is over', () => {
    expect(slugs('/news/')).toEqual(['bridge-closed', 'market-moves']);
  });

  it('holds an item to the end of its last day', () => {
    const lastDay = {
      ...files,
      'news/en/summer-pool.md': files['news/en/summer-pool.md']?.replace('11-22', '11-23') ?? '',
    };
    expect(slugs('/news/', siteOf(lastDay))).toContain('summer-pool');
  });

  it('has a part for each topic that a listed item is about', () => {
    expect(slugs('/news/topics/culture/')).toEqual(['bridge-closed', 'market-moves']);
    expect(slugs('/fr/news/topics/sports/')).toEqual(['market-moves']);
    expect(siteOf(files).page('/fr/news/topics/sports/')?.title).toBe('Actualités : Sports');
  });

  it('is cut into pages of twenty', () => {
    const item = (index: number) => `---\ntitle: Item ${index}\ndate: 2026-01-${index}\nsummary: Short.\n---\nText.\n`;
    const many = Array.from({ length: 21 }, (_, index) => [`news/en/item-${index + 10}.md`, item(index + 10)]);
    const site = siteOf(Object.fromEntries(many));
    expect(slugs('/news/', site)).toHaveLength(20);
    expect(slugs('/news/page/2/', site)).toEqual(['item-10']);
    expect(site.page('/news/page/2/')).toMatchObject({ parent: '/news/', indexed: false });
  });

  it('is there, and empty, in a town without news', () => {
    expect(slugs('/news/', siteOf({}))).toEqual([]);
  });
});

describe('an item that is over', () => {
  it('stays at its address, out of the feed', () => {
    const site = siteOf(files);
    expect(site.page('/news/summer-pool/')?.title).toBe('The open-air pool stays open longer');
    const feed = derive(site).find(({ path }) => path === 'news/feed.xml');
    expect(feed?.body).not.toContain('summer-pool');
  });
});

describe('a translation', () => {
  it('takes what is no text from the first language', () => {
    const values = siteOf(files).find('news', 'market-moves', 'fr')?.values;
    expect(values).toMatchObject({
      date: '2026-11-20',
      until: '2027-03-31',
      topics: ['culture', 'sports'],
      image: { src: 'media/picture.jpg', alt: 'Étals aux auvents rayés sur une place pavée' },
      documents: [{ file: 'media/document.pdf', title: 'Plan des étals' }],
    });
  });
});

describe('a document', () => {
  it('must be in the town’s folder', () => {
    const text = files['news/en/market-moves.md']?.replace('document.pdf', 'documnt.pdf') ?? '';
    const { problems } = loadFiles({ ...files, 'news/en/market-moves.md': text });
    expect(problems).toMatchObject([
      { code: 'missing-file', position: { line: 8, column: 13 }, hint: 'Did you mean “media/document.pdf”?' },
    ]);
  });
});

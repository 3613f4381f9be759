// The module “town”: the suite of all modules; topics, letters, the site's tree.
import { describe, expect, it } from 'vitest';
import { byLetter } from '../../model/by-letter.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { lastingEntries } from './lasting-entries.ts';
import town from './module.ts';
import { siteTree } from './site-tree.ts';
import { topicSections } from './topic-sections.ts';
import { topicsOfTown } from './topics-of-town.ts';

const { 'pages/en/404.md': _, ...files } = fixtureFiles('town');
const site = siteOf(files);

testModule(town, {
  pages: {
    '/': 'en',
    '/404/': 'en',
    '/a-to-z/': 'en',
    '/search/': 'en',
    '/site-map/': 'en',
    '/topics/': 'en',
    '/topics/rivers/': 'en',
    '/fr/': 'fr',
    '/fr/a-to-z/': 'fr',
    '/fr/search/': 'fr',
    '/fr/site-map/': 'fr',
    '/fr/topics/': 'fr',
    '/fr/topics/rivers/': 'fr',
  },
  invalid: {
    file: 'pages/en/404.md',
    problem: ' The address /404/ is also the one of the page “Page not found”. Rename one of the two files.',
  },
});

describe('the pages of a town', () => {
  it('keep search and “not found” out of search engines, and the latter in the first language only', () => {
    const hidden = [...site.pages].filter(({ indexed }) => indexed === false).map(({ path }) => path);
    expect(hidden).toEqual(['/search/', '/fr/search/', '/404/']);
  });

  it('are there in a town without a single entry', () => {
    expect([...siteOf({}).pages].filter(({ kind }) => kind.startsWith('town/'))).toHaveLength(11);
  });
});

describe('topics', () => {
  it('are those that something is about, by name, with the town’s own', () => {
    expect(topicsOfTown({ site, language: 'fr' }).map(({ title, entries }) => [title, entries.length])).toEqual([
      ['Rivières', 2],
    ]);
  });

  it('leave out what is no longer listed', () => {
    const over = files['news/en/otters.md']?.replace('topics', 'until: 2026-11-22\ntopics') ?? '';
    const later = siteOf({ ...files, 'news/en/otters.md': over });
    expect(topicsOfTown({ site: later, language: 'en' }).map(({ entries }) => entries.length)).toEqual([1]);
  });

  it('show on their page each collection with the way to all of it', () => {
    const page = site.page('/topics/rivers/');
    const sections = page ? topicSections(site, page) : [];
    expect(sections.map(({ title, variant, more }) => [title, variant, more?.path])).toEqual([
      ['News', 'rows', '/news/topics/rivers/'],
      ['Places', 'rows', undefined],
    ]);
  });

  it('must be known to be named', () => {
    const text = files['places/en/weir.md']?.replace('rivers', 'river') ?? '';
    expect(loadFiles({ ...files, 'places/en/weir.md': text }).problems).toMatchObject([
      { code: 'missing-entry', hint: 'Did you mean “rivers”?' },
    ]);
  });
});

describe('the list from A to Z', () => {
  it('holds what lasts, not news and dates', () => {
    expect(
      lastingEntries({ site, language: 'en' })
        .map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(['history', 'weir']);
  });

  it('puts accented letters under their plain ones, and what is no letter first', () => {
    const links = ['zoo', 'Éclat', 'École', '1st of May', '😀', '“Quoted”'].map((title) => ({ title, path: '/' }));
    expect(byLetter(links, 'fr').map(([letter, under]) => [letter, under.map(({ title }) => title)])).toEqual([
      ['#', ['😀', '1st of May']],
      ['E', ['Éclat', 'École']],
      ['Q', ['“Quoted”']],
      ['Z', ['zoo']],
    ]);
  });
});

describe('the map of the site', () => {
  it('has the menu first, then the rest, without single news items', () => {
    const menu = [{ title: 'Places', path: '/places/' }];
    const paths = siteTree({ site, language: 'en', menu }).map(({ path }) => path);
    expect(paths[0]).toBe('/places/');
    expect(paths).toEqual(expect.arrayContaining(['/history/', '/news/', '/topics/']));
    for (const path of ['/search/', '/a-to-z/', '/site-map/']) expect(paths).not.toContain(path);
  });

  it('hangs pages below each other, however they are chained', () => {
    const page = (title: string, parent: string) => `---\ntitle: ${title}\nparent: ${parent}\n---\nText.\n`;
    const circle = siteOf({ 'pages/en/one.md': page('One', 'two'), 'pages/en/two.md': page('Two', 'one') });
    expect(siteTree({ site: circle, language: 'en', menu: [] })).toBeInstanceOf(Array);
    const place = siteTree({ site, language: 'en', menu: [] }).find(({ path }) => path === '/places/');
    expect(place?.branches.map(({ title }) => title)).toEqual(['Éclat weir']);
  });
});

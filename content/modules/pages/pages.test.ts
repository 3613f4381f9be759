// The module “pages”: the suite of all modules; breadcrumbs and the main menu.
import { describe, expect, it } from 'vitest';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import pages, { orderedPages } from './module.ts';

const { 'pages/en/no-text.md': _, ...files } = fixtureFiles('pages');
const site = siteOf(files);

testModule(pages, {
  pages: {
    '/living-here/': 'en',
    '/waste/': 'en',
    '/waste-glass/': 'en',
    '/about/': 'en',
    '/fr/living-here/': 'fr',
    '/fr/waste/': 'en',
    '/fr/waste-glass/': 'en',
    '/fr/about/': 'en',
  },
  invalid: {
    file: 'pages/en/no-text.md',
    problem: ':5:1 “Text (body)” is missing. Fill in a text in Markdown of at most 500,000 characters.',
  },
});

describe('a page', () => {
  it('hangs below its parent, and the parent below the home page', () => {
    expect(site.page('/waste-glass/')?.parent).toBe('/waste/');
    expect(site.page('/waste/')?.parent).toBe('/living-here/');
    expect(site.page('/living-here/')?.parent).toBe('/');
    expect(site.page('/fr/waste/')?.parent).toBe('/fr/living-here/');
    expect(site.page('/fr/living-here/')?.parent).toBe('/fr/');
  });

  it('must name a parent that exists', () => {
    const { problems } = loadFiles({
      ...files,
      'pages/en/waste.md': files['pages/en/waste.md']?.replace('living', 'livng') ?? '',
    });
    expect(problems).toMatchObject([
      { code: 'missing-entry', position: { line: 3, column: 9 }, hint: 'Did you mean “living-here”?' },
    ]);
  });

  it('says in which languages its text is there', () => {
    expect(site.page('/living-here/')?.translations).toEqual({ en: '/living-here/', fr: '/fr/living-here/' });
    expect(site.page('/fr/waste/')?.translations).toEqual({ en: '/waste/' });
  });

  it('may not stand where the site has its own files', () => {
    const { problems } = loadFiles({ 'pages/en/media.md': files['pages/en/about.md'] ?? '' });
    expect(problems).toMatchObject([{ code: 'same-address' }, { code: 'same-address' }].slice(0, problems.length));
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('the main menu', () => {
  it('has the pages that ask for it, in their order', () => {
    const inMenu = [...site.pages].filter(
      ({ kind, menu, language }) => kind === 'pages/entry' && menu && language === 'en',
    );
    expect(inMenu.toSorted((a, b) => (a.menu ?? 0) - (b.menu ?? 0)).map(({ path }) => path)).toEqual([
      '/living-here/',
      '/about/',
    ]);
  });

  it('has those without a number last, by title', () => {
    const ordered = orderedPages({ site, language: 'en', scope: '' });
    expect(ordered.map(({ slug }) => slug)).toEqual(['living-here', 'about', 'waste-glass', 'waste']);
  });

  it('of a mini-site has all its pages', () => {
    const organisation = '---\ntitle: A Club\nkind: association\nsummary: Short.\n---\n';
    const club = siteOf({
      'organisations/en/club.md': organisation,
      'mini-sites/club/pages/en/about.md': '---\ntitle: About us\n---\nText.\n',
    });
    expect(club.page('/organisations/club/about/')?.menu).toBeDefined();
  });
});

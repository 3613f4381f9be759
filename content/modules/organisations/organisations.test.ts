// The module “organisations”: the suite of all modules; kinds, and the addresses of mini-sites.
import { describe, expect, it } from 'vitest';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import organisations, { organisationsDirectory } from './module.ts';

const { 'organisations/en/unknown-kind.md': _, ...files } = fixtureFiles('organisations');
const site = siteOf(files);

testModule(organisations, {
  pages: {
    '/organisations/': 'en',
    '/organisations/corner-bakery/': 'en',
    '/organisations/rowing-club/': 'en',
    '/organisations/kinds/association/': 'en',
    '/organisations/kinds/company/': 'en',
    '/fr/organisations/': 'fr',
    '/fr/organisations/corner-bakery/': 'en',
    '/fr/organisations/rowing-club/': 'fr',
    '/fr/organisations/kinds/association/': 'fr',
    '/fr/organisations/kinds/company/': 'fr',
  },
  invalid: {
    file: 'organisations/en/unknown-kind.md',
    problem:
      ':4:7 “Kind of organisation (kind)” is “asociation”. Write one of: association, company, school, public-body.',
  },
});

describe('the directory', () => {
  it('has a part for each kind that occurs, by the kind’s name', () => {
    const used = organisationsDirectory.kindsUsed({ site, language: 'en' });
    expect(used.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['Association', 1],
      ['Company', 1],
    ]);
  });
});

describe('a mini-site', () => {
  it('stands below its owner, in every language', () => {
    const own = [...site.pages].filter(({ scope }) => scope === 'rowing-club').map(({ path }) => path);
    expect(own.filter((path) => !path.startsWith('/fr/'))).toEqual([
      '/organisations/rowing-club/fees/',
      '/organisations/rowing-club/news/',
      '/organisations/rowing-club/news/topics/sports/',
      '/organisations/rowing-club/news/new-boat/',
      '/organisations/rowing-club/events/',
      '/organisations/rowing-club/events/regatta/',
    ]);
    expect(own.filter((path) => path.startsWith('/fr/'))).toHaveLength(6);
    expect(site.page('/fr/organisations/rowing-club/fees/')?.title).toBe('Cotisations');
  });

  it('hangs below its owner’s page', () => {
    expect(site.page('/organisations/rowing-club/fees/')?.parent).toBe('/organisations/rowing-club/');
    expect(site.scopeOwner('rowing-club', 'fr')?.values.title).toBe('Club d’aviron');
  });

  it('keeps its news and its pages to itself', () => {
    expect(site.page('/news/')?.list?.entries).toEqual([]);
    expect(site.page('/fees/')).toBeUndefined();
  });

  it('may name its own entries and the town’s, its own first', () => {
    const entry = site.find('news', 'new-boat', 'en', 'rowing-club');
    const { html } = site.render(entry as NonNullable<typeof entry>, String(entry?.values.body), 'en');
    expect(html).toContain('href="/organisations/rowing-club/"');
    expect(html).toContain('href="/organisations/rowing-club/fees/"');
  });

  it('needs its owner', () => {
    const { 'organisations/en/rowing-club.md': _en, 'organisations/fr/rowing-club.md': _fr, ...orphans } = files;
    const { problems } = loadFiles(orphans);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'unknown-mini-site', file: 'towns/little-ford/mini-sites/rowing-club' }),
    );
  });

  it('holds pages, news and events only', () => {
    const { problems } = loadFiles({ ...files, 'mini-sites/rowing-club/places/en/boathouse.md': '---\n---\n' });
    expect(problems).toMatchObject([{ code: 'stray-file' }]);
  });
});

// The module “documents”: the suite of all modules; what holds today, versions, and the text of files.
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../derive/json-ld/json-ld.ts';
import { derive } from '../../derive/outputs.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { blocksOf } from './document-text.ts';
import documents from './module.ts';
import { forceOf, listedDocuments, type RegisterEntry, versionsOf } from './register.ts';

const { 'documents/en/unknown-kind.md': _, ...files } = fixtureFiles('documents');
const site = siteOf(files);
const context = { site, language: 'en' };

const addresses = (language: string, prefix: string, translated: string) => ({
  [`${prefix}/documents/`]: language,
  [`${prefix}/documents/archive/`]: language,
  [`${prefix}/documents/kinds/regulation/`]: language,
  [`${prefix}/documents/kinds/notice/`]: language,
  [`${prefix}/documents/years/2026/`]: language,
  [`${prefix}/documents/years/2021/`]: language,
  [`${prefix}/documents/ferry-notice/`]: 'en',
  [`${prefix}/documents/water-rules/`]: translated,
  [`${prefix}/documents/water-rules-2026/`]: 'en',
  [`${prefix}/documents/water-rules-2027/`]: 'en',
  [`${prefix}/documents/ferry-notice/text/`]: 'en',
  [`${prefix}/documents/water-rules/text/`]: translated,
  [`${prefix}/documents/water-rules-2026/text/`]: 'en',
  [`${prefix}/documents/water-rules-2027/text/`]: 'en',
});

testModule(documents, {
  pages: { ...addresses('en', '', 'en'), ...addresses('fr', '/fr', 'fr') },
  invalid: {
    file: 'documents/en/unknown-kind.md',
    problem:
      ':3:7 “Kind of document (kind)” is “poem”. Write one of: regulation, notice, report, form, budget, minutes.',
  },
});

const slugs = (path: string) => site.page(path)?.list?.entries.map(({ slug }) => slug);
const entry = (slug: string) => site.find('documents', slug, 'en') as RegisterEntry;

describe('the register', () => {
  it('has what holds today and what soon will, the newest first', () => {
    expect(slugs('/documents/')).toEqual(['water-rules-2027', 'water-rules-2026']);
    expect(listedDocuments(context).map((each) => forceOf(each, context))).toEqual(['upcoming', 'current']);
  });

  it('keeps what no longer holds in its archive, and in its year', () => {
    expect(slugs('/documents/archive/')).toEqual(['ferry-notice', 'water-rules']);
    expect(slugs('/documents/years/2026/')).toEqual(['water-rules-2027', 'ferry-notice', 'water-rules-2026']);
    expect(slugs('/documents/years/2021/')).toEqual(['water-rules']);
  });

  it('keeps the page of a kind whose last document is over', () => {
    expect(slugs('/documents/kinds/notice/')).toEqual([]);
  });

  it('has feeds without what is over', () => {
    const feed = derive(site).find(({ path }) => path === 'documents/feed.xml')?.body;
    expect(feed).toContain('/documents/water-rules-2026/');
    expect(feed).not.toContain('/documents/ferry-notice/');
  });

  it('lets search find the text of what holds, not of what is over', () => {
    const indexed = (slug: string) => site.page(`/documents/${slug}/text/`)?.indexed;
    expect(['water-rules', 'water-rules-2026'].map(indexed)).toEqual([false, true]);
  });

  it('is there, and empty, in a town without documents', () => {
    expect(siteOf({}).page('/documents/')?.list?.entries).toEqual([]);
  });
});

describe('the versions of a document', () => {
  it.each(['water-rules', 'water-rules-2026', 'water-rules-2027'])('are the same seen from %s', (slug) => {
    const found = versionsOf(entry(slug), context).map((version) => ({ ...version, entry: version.entry.slug }));
    expect(found).toEqual([
      { entry: 'water-rules-2027', force: 'upcoming', from: '2027-01-01', until: undefined },
      { entry: 'water-rules-2026', force: 'current', from: '2026-07-01', until: '2026-12-31' },
      { entry: 'water-rules', force: 'over', from: '2021-04-01', until: '2026-06-30' },
    ]);
  });

  it('are not named where there is only one', () => {
    expect(versionsOf(entry('ferry-notice'), context)).toEqual([]);
  });

  it('may name one another in a circle', () => {
    const circle = siteOf({
      ...files,
      'documents/en/water-rules.md': (files['documents/en/water-rules.md'] ?? '').replace(
        'kind:',
        'replaces: water-rules-2027\nkind:',
      ),
    });
    const start = circle.find('documents', 'water-rules', 'en') as RegisterEntry;
    expect(versionsOf(start, { site: circle, language: 'en' })).toHaveLength(3);
  });

  it('must exist', () => {
    const lost = {
      'documents/en/a.md': (files['documents/en/water-rules-2026.md'] ?? '').replace('water-rules\n', 'watr-rules\n'),
    };
    expect(loadFiles({ ...files, ...lost }).problems).toMatchObject([{ code: 'missing-entry', position: { line: 8 } }]);
  });
});

describe('a regulation for programs', () => {
  const graph = (path: string) => {
    const page = site.page(path);
    return (jsonLd({ site, page: page as NonNullable<typeof page> }) as { '@graph': Record<string, unknown>[] })[
      '@graph'
    ];
  };

  it('is legislation with its force, its time and its file', () => {
    expect(graph('/documents/water-rules-2026/').find((node) => node['@type'] === 'Legislation')).toMatchObject({
      legislationIdentifier: 'R 2026-2',
      legislationLegalForce: 'https://schema.org/InForce',
      temporalCoverage: '2026-07-01/2026-12-31',
      isBasedOn: { '@id': 'https://little-ford.example/documents/water-rules/#it' },
      encoding: { '@type': 'MediaObject', encodingFormat: 'application/pdf' },
    });
  });
});

describe('a validity that ends before it begins', () => {
  it('is told', () => {
    const text = (files['documents/en/water-rules-2026.md'] ?? '').replace('kind:', 'until: 2026-06-30\nkind:');
    const { problems } = loadFiles({ ...files, 'documents/en/water-rules-2026.md': text });
    expect(problems).toMatchObject([{ code: 'end-before-start', position: { line: 3, column: 8 } }]);
  });
});

describe('the text of a page', () => {
  it('has headings, lists and paragraphs', () => {
    expect(blocksOf('# Fees\nNobody pays.\n- today\n- tomorrow\n\nEver.')).toEqual([
      { kind: 'heading', text: 'Fees' },
      { kind: 'paragraph', text: 'Nobody pays.' },
      { kind: 'list', items: ['today', 'tomorrow'] },
      { kind: 'paragraph', text: 'Ever.' },
    ]);
    expect(blocksOf('')).toEqual([]);
  });
});

// The module “faqs”: the suite of all modules; the order of questions, their topics, and what search engines read.
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../derive/json-ld/json-ld.ts';
import type { Page } from '../../model/page.ts';
import { fixtureFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { answerInShort, type Faq, questionsByTopic } from './faq-lists.ts';
import faqs from './module.ts';

const { 'faqs/en/unknown-topic.md': _, ...files } = fixtureFiles('faqs');
const site = siteOf(files);

testModule(faqs, {
  pages: {
    '/faqs/': 'en',
    '/faqs/any-questions/': 'en',
    '/faqs/borrow-books/': 'en',
    '/faqs/lost-key/': 'en',
    '/faqs/topics/culture/': 'en',
    '/faqs/topics/sports/': 'en',
    '/fr/faqs/': 'fr',
    '/fr/faqs/any-questions/': 'en',
    '/fr/faqs/borrow-books/': 'fr',
    '/fr/faqs/lost-key/': 'en',
    '/fr/faqs/topics/culture/': 'fr',
    '/fr/faqs/topics/sports/': 'fr',
  },
  invalid: {
    file: 'faqs/en/unknown-topic.md',
    problem: ':3:10 “topics” points to “topics/cultur”, which does not exist. Did you mean “culture”?',
  },
});

const slugs = (path: string, of = site) => of.page(path)?.list?.entries.map(({ slug }) => slug);

describe('the questions', () => {
  it('stand once on the page of all, in their order under their first topic, those without one last', () => {
    expect(slugs('/faqs/')).toEqual(['borrow-books', 'lost-key', 'any-questions']);
    expect(questionsByTopic({ site, language: 'en' }).map(({ key, title }) => [key, title])).toEqual([
      ['culture', 'Culture'],
      [undefined, 'Other questions'],
    ]);
  });

  it('stand on the page of each of their topics', () => {
    expect(slugs('/faqs/topics/culture/')).toEqual(['borrow-books', 'lost-key']);
    expect(slugs('/fr/faqs/topics/sports/')).toEqual(['borrow-books']);
  });

  it('are cut into pages where there are hundreds, and none is no fault', () => {
    const many = Array.from({ length: 101 }, (_, index) => [
      `faqs/en/q-${index}.md`,
      `---\ntitle: Q ${index}\n---\nA.\n`,
    ]);
    expect(slugs('/faqs/page/2/', siteOf(Object.fromEntries(many)))).toEqual(['q-100']);
    expect(slugs('/faqs/', siteOf({}))).toEqual([]);
  });
});

describe('an answer', () => {
  it('is said in short without marks', () => {
    const [, key] = site
      .list('faqs', 'en')
      .toSorted((a, b) => a.slug.localeCompare(b.slug))
      .slice(1) as Faq[];
    expect(answerInShort(key as Faq)).toBe('Ask at the library; found things are kept for a year.');
    expect(answerInShort(key as Faq, 20)).toBe('Ask at the library; …');
  });
});

describe('for programs', () => {
  const nodes = (path: string) =>
    (jsonLd({ site, page: site.page(path) as Page }) as { '@graph': Record<string, unknown>[] })['@graph'];

  it('a list is a page of questions with their answers', () => {
    expect(nodes('/fr/faqs/topics/sports/')[0]).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Combien de livres puis-je emprunter ?',
          acceptedAnswer: { '@type': 'Answer', text: '<p>Autant que vous pouvez en porter.</p>' },
        },
      ],
    });
  });

  it('an entry is a question with its answer', () => {
    const question = nodes('/faqs/any-questions/').find((node) => node['@type'] === 'Question');
    expect(question).toMatchObject({ name: 'May I ask something else?', acceptedAnswer: { text: '<p>Yes.</p>' } });
  });
});

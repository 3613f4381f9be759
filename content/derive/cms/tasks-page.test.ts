// The page of what there is to do: by kind, with the way to each entry, in each of the town's languages.
import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { type Problem, problem } from '../../model/problem.ts';
import { fixtureFiles, siteOf } from '../../modules/test-fixture.ts';
import { tasksPages } from './tasks-page.ts';

const { 'rights-of-nobody.yaml': _, ...files } = fixtureFiles('editing');
const concert = '---\ntitle: Concert & “more”\ndate: 2026-11-01\nsummary: We sing.\n---\nText.\n';
const site = siteOf({ ...files, 'mini-sites/choir/news/en/concert.md': concert });

/** The pages by path. */
const pages = (...problems: Problem[]) =>
  new Map(tasksPages({ site, problems, styles: ['/admin/assets/main.css'] }).map(({ path, body }) => [path, body]));
const at = (file: string, code: Problem['code'], details = {}) =>
  problem({ code, level: 'warning', file: `towns/little-ford/${file}`, details });

const some = [
  at('media/mini-sites/choir/poster.jpg', 'unused-media'),
  at('organisations/en/choir.md', 'never-verified', { field: 'verifiedOn' }),
  at('mini-sites/choir/news/en/concert.md', 'dead-link', { found: '<script>' }),
  at('mini-sites/choir/news/en/concert.md', 'html-left-out', { found: '<b>' }),
  at('accessibility.yaml', 'review-due', { field: 'preparedOn', found: '2025-01-01' }),
];

it('stands in each language of the town, with links between them', () => {
  const all = pages(...some);
  expect([...all.keys()]).toEqual(['admin/tasks/index.html', 'admin/tasks/fr/index.html']);
  const [english = '', french = ''] = all.values();
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('<a href="/admin/tasks/fr/" lang="fr" hreflang="fr">français</a>');
  expect(french).toContain('<html lang="fr">');
  expect(french).toContain('Personne n’a encore confirmé que c’est vrai.');
});

it('leads to where an entry, a mini-site’s entry or a file of data is edited', () => {
  const [english = ''] = pages(...some).values();
  expect([...english.matchAll(/<h3><a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/admin/#/collections/choir--news/entries/concert',
    '/admin/#/collections/organisations/entries/choir',
    '/admin/#/collections/data/entries/accessibility',
  ]);
});

it('puts together what is the same work, and names each file once in it', () => {
  const [english = ''] = pages(...some).values();
  const titles = [...english.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, text = '']) =>
    text.replace(/<[^>]+>/g, ''),
  );
  expect(titles).toEqual([
    'Mend',
    'Concert &amp; “more”',
    'Read again',
    'The Choir of Little Ford',
    'accessibility.yaml',
    'Tidy up',
    'media/mini-sites/choir/poster.jpg',
  ]);
  expect(english).toContain('2 things to do');
  expect(english).not.toContain('<script>');
});

it('says kindly that there is nothing to do', () => {
  const [english = ''] = pages().values();
  expect(english).toContain('There is nothing to do');
  expect(english).not.toContain('<section');
});

it('is sound HTML that search engines leave out', () => {
  for (const html of pages(...some).values()) {
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/ style=|<style|editing\.tasks/);
  }
});

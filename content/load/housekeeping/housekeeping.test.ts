// What somebody should look after in a town, found in a small one.
import { expect, it } from 'vitest';
import { modules } from '../../modules/modules.ts';
import { allLabels } from '../../modules/test-fixture.ts';
import { loadSite } from '../load-site.ts';
import { testFile, testMedia, testSource } from '../test-source.ts';
import { housekeeping } from './housekeeping.ts';

const page = (title: string, fields = '', body = 'Text.') => `---\ntitle: ${title}\n${fields}---\n\n${body}\n`;
const club = (title: string, fields = '') => page(title, `kind: association\nsummary: A club.\n${fields}`);
const news = (title: string, fields = '', body = 'Text.') =>
  page(title, `date: 2026-01-01\nsummary: News.\n${fields}`, body);

/** The warnings of a town, each as its place and message, on 23 November 2026. */
function look(files: Record<string, string>, options: { media?: string[]; changed?: Record<string, number> } = {}) {
  const media = (options.media ?? []).map((path) => testMedia(path, path.endsWith('.jpg')));
  const source = testSource({ media, labels: allLabels });
  const own = Object.entries(files).map(([path, text]) => ({
    ...testFile(path, text),
    changed: options.changed?.[path],
  }));
  const town = { ...source, files: [...source.files, ...own] };
  const { site, problems } = loadSite(town, modules);
  if (!site || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return housekeeping({ source: town, site }).map(({ file, position, level, message, hint }) => {
    expect(level).toBe('warning');
    const place = `${file.replace('towns/little-ford/', '')}${position ? `:${position.line}` : ''}`;
    return `${place} ${message} ${hint}`;
  });
}

it('finds nothing in a town that is looked after', () => {
  expect(
    look({
      'pages/en/bathing.md': page(
        'Bathing',
        'reviewOn: 2026-11-23\nowner: Parks\n',
        '## Rules\n\nSee [it](pages/bathing#rules).',
      ),
      'organisations/en/chess.md': club('Chess', 'verifiedOn: 2025-11-23\n'),
    }),
  ).toEqual([]);
});

it('finds entries past their review date, and says who is in charge', () => {
  expect(
    look({
      'pages/en/bathing.md': page('Bathing', 'owner: Parks\nreviewOn: 2026-11-22\n'),
      'pages/fr/bathing.md': page('Baignade', 'owner: Parcs\n'),
      'pages/en/fishing.md': page('Fishing', 'reviewOn: 2025-01-01\n'),
    }),
  ).toEqual([
    'pages/en/bathing.md:4 This should have been read again by 2026-11-22. In charge: Parks. Read it, mend what is no longer true, and write the day of the next reading under “reviewOn”.',
    expect.stringContaining(
      'pages/en/fishing.md:3 This should have been read again by 2025-01-01. In charge: nobody is named.',
    ),
  ]);
});

it('finds what nobody has verified for a year', () => {
  expect(
    look({
      'organisations/en/chess.md': club('Chess', 'verifiedOn: 2025-11-22\n'),
      'organisations/en/choir.md': club('Choir'),
    }),
  ).toEqual([
    expect.stringContaining('organisations/en/chess.md:5 Nobody has confirmed since 2025-11-22'),
    expect.stringContaining('organisations/en/choir.md:2 Nobody has yet confirmed that this is true.'),
  ]);
});

it('finds files that nothing uses, however they are named where they are used', () => {
  const media = ['media/a.jpg', 'media/b.jpg', 'media/fête.jpg', 'media/form.pdf', 'media/old.pdf'];
  const files = {
    'pages/en/bathing.md': page(
      'Bathing',
      'image: { src: media/a.jpg, alt: The ford }\n',
      'Take [the form](media/form.pdf).',
    ),
    'pages/en/feast.md': page('Feast', '', '![A feast](media/f%C3%AAte.jpg)'),
  };
  expect(look(files, { media }).map((line) => line.split(' ')[0])).toEqual(['media/b.jpg', 'media/old.pdf']);
});

it('finds links to headings of other entries that are not there', () => {
  const body = 'See [rules](pages/bathing#rules),\n[fees](pages/bathing#fees) and [again](pages/bathing#rule).';
  expect(
    look({
      'pages/en/bathing.md': page('Bathing', '', '## Rules\n\nNone.'),
      'news/en/open.md': news('Open', '', body),
    }),
  ).toEqual([
    'news/en/open.md:8 The link to “pages/bathing#fees” names a heading that is not there. There is: rules.',
    'news/en/open.md:8 The link to “pages/bathing#rule” names a heading that is not there. Did you mean “rules”?',
  ]);
});

it('finds lasting pages that lead to what has ended, and lets news tell of it', () => {
  expect(
    look({
      'news/en/fair.md': news('The fair', 'until: 2026-02-01\n'),
      'pages/en/market.md': page('Market', '', 'See [the fair](news/fair).'),
      'news/en/again.md': news('Again', '', 'As [last time](news/fair).'),
    }),
  ).toEqual([expect.stringContaining('pages/en/market.md:5 This links to “The fair”, which ended on 2026-02-01.')]);
});

it('finds translations that are older than their original', () => {
  const files = { 'pages/en/bathing.md': page('Bathing'), 'pages/fr/bathing.md': page('Baignade') };
  const changed = { 'pages/en/bathing.md': 2000, 'pages/fr/bathing.md': 1000 };
  expect(look(files, { changed })).toEqual([
    expect.stringContaining('pages/fr/bathing.md The original (towns/little-ford/pages/en/bathing.md) was changed'),
  ]);
});

// Whether a path lies in what somebody may edit.
import { describe, expect, it } from 'vitest';
import { mayEdit } from './may-edit.ts';

const paths = [
  'town.yaml',
  'topics.yaml',
  'tariffs.yaml',
  'rights.yaml',
  'README.md',
  'news/fr/marche.md',
  'organisations/fr/chorale.md',
  'mini-sites/chorale/news/fr/concert.md',
  'mini-sites/chorale-2/news/fr/concert.md',
  'media/perron.jpg',
  'media/mini-sites/chorale/affiche.jpg',
  'media/mini-sites/chorale-2/affiche.jpg',
];

describe('somebody may edit', () => {
  it.each([
    ['all there is', ['everything'], paths],
    ['the entries of a collection', ['news'], ['news/fr/marche.md']],
    ['a file of data', ['tariffs'], ['tariffs.yaml']],
    ['settings and files of data, without rights', ['settings'], ['town.yaml', 'topics.yaml', 'tariffs.yaml']],
    [
      'a mini-site and its pictures, and not the one whose name begins the same',
      ['mini-sites/chorale'],
      ['mini-sites/chorale/news/fr/concert.md', 'media/mini-sites/chorale/affiche.jpg'],
    ],
    ['shared pictures', ['media'], paths.filter((path) => path.startsWith('media/'))],
    ['nothing without a right', [], []],
  ])('%s', (_, areas, allowed) => {
    expect(paths.filter((path) => mayEdit(areas, path))).toEqual(allowed);
  });

  it('a folder, asked by its name', () => {
    expect(mayEdit(['news'], 'news')).toBe(true);
    expect(mayEdit(['events'], 'news')).toBe(false);
    expect(mayEdit(['rights', 'town', 'topics'], 'rights.yaml')).toBe(false);
    expect(mayEdit(['town', 'topics'], 'town.yaml')).toBe(false);
  });
});

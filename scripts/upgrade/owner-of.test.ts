// Whose file it is, path by path, as docs/community/forking.md says it.
import { describe, expect, it } from 'vitest';
import { ownerOf } from './owner-of.ts';

const upstream = new Set([
  'README.md',
  'netlify.toml',
  '.github/workflows/test.yml',
  'community.yaml',
  'community/modules.ts',
  'towns/fairhaven/town.yaml',
  'themes/commons/theme.ts',
  'content/modules/modules.ts',
  'content/modules/news/module.ts',
]);

describe('a file is the fork’s', () => {
  it.each([
    'towns/fairhaven/town.yaml',
    'towns/our-town/news/en/a.md',
    'community.yaml',
    'community/modules.ts',
    'community/labels/fr.json',
    'themes/valley/theme.ts',
    'content/modules/boats/module.ts',
    '.github/workflows/publish.yml',
    'OUR-NOTES.md',
    'members/list.json',
  ])('%s', (path) => expect(ownerOf(path, upstream)).toBe('fork'));
});

describe('a file is upstream’s', () => {
  it.each([
    'README.md',
    'netlify.toml',
    '.github/workflows/test.yml',
    'themes/commons/theme.ts',
    'themes/commons/components/Ours.astro',
    'content/modules/modules.ts',
    'content/modules/news/ours.ts',
    'content/model/ours.ts',
    'scripts/ours.ts',
    'themes/readme.md',
  ])('%s', (path) => expect(ownerOf(path, upstream)).toBe('upstream'));
});

// What is told of a site before and after an upgrade.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compareSites, kindOf } from './compare-sites.ts';

const root = mkdtempSync(join(tmpdir(), 'belfry-compare-'));
afterAll(() => rmSync(root, { recursive: true }));

function site(name: string, pages: Record<string, string>): string {
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), html);
  }
  return join(root, name);
}

it('tells pages that came, went, and say, are marked up or look otherwise', () => {
  const before = site('before', {
    'index.html': '<link href="/_astro/a.1.css"><p>Welcome</p>',
    'news/index.html': '<p>News</p>',
    'about/index.html': '<p>About us</p>',
    'old/index.html': '<p>Old</p>',
    'same/index.html': '<p>Same</p>',
    'picture/index.html': '<img alt="A mill">',
    'admin/index.html': '<script src="/admin/a.js"></script>',
  });
  const after = site('after', {
    'index.html': '<link href="/_astro/a.2.css"><p>Welcome</p>',
    'news/index.html': '<h1>News</h1>',
    'about/index.html': '<p>About them</p>',
    'new/index.html': '<p>New</p>',
    'same/index.html': '<p>Same</p>',
    'picture/index.html': '<img alt="A weir">',
    'admin/index.html': '<script src="/admin/b.js"></script>',
  });
  const { added, gone, changed, pages } = compareSites({ before, after });
  expect([added, gone, pages]).toEqual([['new/index.html'], ['old/index.html'], 6]);
  expect(Object.fromEntries(changed)).toEqual({
    'index.html': 'look',
    'news/index.html': 'markup',
    'about/index.html': 'text',
    'picture/index.html': 'text',
  });
});

it.each([
  ['index.html', ''],
  ['fr/index.html', ''],
  ['news/index.html', 'news'],
  ['fr/news/market/index.html', 'news/…'],
  ['news/fair/index.html', 'news/…'],
  ['organisations/band/news/index.html', 'organisations/…/…'],
  ['404.html', '404.html'],
])('%s is a page of the kind “%s”', (path, kind) => expect(kindOf(path)).toBe(kind));

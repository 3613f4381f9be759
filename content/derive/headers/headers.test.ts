// The headers of a site, as a host reads them from its file.
import { describe, expect, it } from 'vitest';
import { testSite, testTown } from '../test-site.ts';
import { headers } from './headers.ts';
import { headersFor, parseHeaders } from './parse-headers.ts';

const headersAt = (path: string, site = testSite()) => headersFor(parseHeaders(headers(site)[0]?.body ?? ''), path);
const policyAt = (path: string, site = testSite()) => headersAt(path, site).get('Content-Security-Policy');

describe('the headers of a page', () => {
  it('allow nothing but the site itself', () => {
    expect(policyAt('/news/market/')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headersAt('/')).toEqual(headersAt('/news/market/'));
    expect([...headersAt('/').keys()]).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
      'Strict-Transport-Security',
    ]);
  });

  it('allow the pictures of the town’s map server, and nothing that its address could smuggle in', () => {
    const withTiles = (url: string) => testSite({ town: { ...testTown, tiles: { url, attribution: 'x' } } });
    const tiles = withTiles('https://{s}.tiles.example/{z}/{x}/{y}.png');
    expect(policyAt('/', tiles)).toContain("img-src 'self' data: https://*.tiles.example;");
    expect(policyAt('/', withTiles('https://a.example;script-src'))).toContain('data: https://a.example; font-src');
    expect(policyAt('/', withTiles('javascript:alert(1)'))).toContain("img-src 'self' data:;");
  });

  it('allow the form of the town’s feedback, and no other address', () => {
    const asking = (feedback: { email?: string; endpoint?: string }) => testSite({ town: { ...testTown, feedback } });
    const form = asking({ endpoint: 'https://forms.example:8443/a?b' });
    expect(policyAt('/', form)).toContain("form-action 'self' https://forms.example:8443;");
    expect(policyAt('/', asking({ endpoint: 'https://a.example;script-src' }))).toContain(
      "'self' https://a.example; base",
    );
    expect(policyAt('/', asking({ email: 'web@town.example' }))).toContain("form-action 'self';");
  });

  it('let browsers keep files for ever whose names change with them', () => {
    expect(headersAt('/_astro/page.abc.css').get('Cache-Control')).toContain('immutable');
    expect(headersAt('/media/market-01234567-960.jpg').get('Cache-Control')).toContain('immutable');
    expect(headersAt('/files/form.pdf').has('Cache-Control')).toBe(false);
    expect(headersAt('/').has('Cache-Control')).toBe(false);
  });
});

describe('a file of headers', () => {
  it('may hold comments, blank lines and names in any case; the later rule goes before the earlier', () => {
    const rules = parseHeaders('# all\n/*\n  X-One: a: b\n\n/admin/*\r\n  x-one: c\r\n/:year/archive\n  X-Two: d\n');
    expect([...headersFor(rules, '/')]).toEqual([['X-One', 'a: b']]);
    expect([...headersFor(rules, '/admin/')]).toEqual([['x-one', 'c']]);
    expect(headersFor(rules, '/2026/archive/').get('X-Two')).toBe('d');
    expect(headersFor(rules, '/2026/archive/x').has('X-Two')).toBe(false);
  });
});

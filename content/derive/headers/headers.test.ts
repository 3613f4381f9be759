// The headers of a site, as a host reads them from its file.
import { describe, expect, it } from 'vitest';
import type { Town } from '../../model/town.ts';
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

describe('the headers of the page for editors', () => {
  const editedBy = (editing: Town['editing']) => policyAt('/admin/', testSite({ town: { ...testTown, editing } }));
  const reached = (editing: Town['editing']) => /connect-src ([^;]*) blob:;/.exec(editedBy(editing) ?? '')?.[1];

  it('allow what Decap needs, for it alone', () => {
    expect(policyAt('/admin/')).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; " +
        "media-src 'self' blob:; font-src 'self'; connect-src 'self' blob:; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
    );
    expect(policyAt('/administration/')).toBe(policyAt('/'));
    expect(headersAt('/admin/').get('X-Robots-Tag')).toBe('noindex');
    expect(headersAt('/admin/').get('Cross-Origin-Opener-Policy')).toBe('same-origin-allow-popups');
    expect(headersAt('/admin/').get('X-Content-Type-Options')).toBe('nosniff');
    expect(headersAt('/admin/assets/main.0123.js').get('Cache-Control')).toContain('immutable');
    expect(headersAt('/admin/town.json').has('Cache-Control')).toBe(false);
  });

  it('allow the town’s own Git host, and nothing that its address could smuggle in', () => {
    expect(reached({ backend: 'local' })).toBe("'self'");
    expect(reached({ backend: 'github' })).toBe("'self' https://api.github.com https://www.githubstatus.com");
    expect(reached({ backend: 'gitlab' })).toBe("'self' https://gitlab.com");
    expect(reached({ backend: 'gitlab', host: 'https://git.town.example/sub' })).toBe(
      "'self' https://git.town.example",
    );
    expect(reached({ backend: 'gitea', host: 'https://git.town.example:3000' })).toBe(
      "'self' https://git.town.example:3000",
    );
    expect(reached({ backend: 'forgejo', host: 'https://a.example; script-src *' })).toBe("'self' https://a.example");
    expect(reached({ backend: 'git-gateway' })).toBe("'self'");
  });

  it('take back what holds for all pages, where a host would send both', () => {
    const text = headers(testSite())[0]?.body ?? '';
    const admin = text.slice(text.indexOf('/admin/*'), text.indexOf('/_astro/*'));
    expect(admin).toMatch(
      /^ {2}! Content-Security-Policy\n {2}Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-eval'/m,
    );
    expect(admin).toMatch(
      /^ {2}! Cross-Origin-Opener-Policy\n {2}Cross-Origin-Opener-Policy: same-origin-allow-popups/m,
    );
    expect(text.match(/^ {2}! /gm)).toHaveLength(2);
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

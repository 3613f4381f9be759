// The small files at the site's root, each read as the programs read it that ask for it.
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { openSearch } from './open-search.ts';
import { robots } from './robots.ts';
import { securityTxt } from './security-txt.ts';
import { testSite, testTown } from './test-site.ts';
import { webManifest } from './web-manifest.ts';

describe('robots.txt', () => {
  it('names the sitemap', () => {
    expect(robots(testSite())[0]?.body).toContain('Sitemap: https://bellerive.example/sitemap.xml\n');
  });
});

describe('opensearch.xml', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const described = (site = testSite(), file = 0) =>
    parser.parse(openSearch(site)[file]?.body ?? '').OpenSearchDescription;

  it('exists per language and leads to its search page', () => {
    expect(openSearch(testSite()).map(({ path }) => path)).toEqual(['opensearch.xml', 'de/opensearch.xml']);
    expect(described(testSite(), 1)).toMatchObject({
      ShortName: 'Schönufer',
      Url: { template: 'https://bellerive.example/de/search/?q={searchTerms}' },
      Image: { '#text': 'https://bellerive.example/media/crest-89abcdef.svg', type: 'image/svg+xml' },
    });
  });

  it('keeps to the length that names may have', () => {
    const town = { ...testTown, name: 'Sankt Peter am Wasserfall' };
    expect(described(testSite({ town })).ShortName).toBe('Sankt Peter am W');
  });
});

describe('manifest.webmanifest', () => {
  it('has the town’s name, colour and crest', () => {
    expect(JSON.parse(webManifest(testSite())[0]?.body ?? '')).toMatchObject({
      name: 'Bellerive',
      lang: 'fr',
      start_url: '/',
      theme_color: '#0b5d6b',
      icons: [{ src: '/media/crest-89abcdef.svg', sizes: 'any' }],
    });
  });
});

describe('security.txt', () => {
  const expiresOn = (today: string) =>
    /^Expires: (.*)$/m.exec(securityTxt(testSite({ today }))[0]?.body ?? '')?.[1] ?? '';

  it('has a contact, one date of expiry, languages and its own address', () => {
    expect(securityTxt(testSite())[0]).toEqual({
      path: '.well-known/security.txt',
      body: [
        'Contact: mailto:info@bellerive.example',
        'Expires: 2027-06-30T23:59:59Z',
        'Preferred-Languages: fr, de',
        'Canonical: https://bellerive.example/.well-known/security.txt\n',
      ].join('\n'),
    });
  });

  it.each(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2028-02-29'])(
    'expires within a year, and not soon, when built on %s',
    (today) => {
      const days = (Date.parse(expiresOn(today)) - Date.parse(today)) / 86_400_000;
      expect(days).toBeGreaterThan(180);
      expect(days).toBeLessThanOrEqual(366);
    },
  );
});

// The list of pages that search engines get, read with an independent parser.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { sitemap } from './sitemap.ts';
import { testPage, testSite } from './test-site.ts';

const pages = [
  testPage('/', { translations: { fr: '/', de: '/de/' } }),
  testPage('/de/', { translations: { fr: '/', de: '/de/' } }),
  testPage('/about/'),
  testPage('/de/about/', { fallback: true }),
  testPage('/search/', { indexed: false }),
];
const site = testSite({ pages });
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

function parsed(text = '') {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

it('lists the pages to be found, each with its languages', () => {
  const urls = parsed(sitemap(site)[0]?.body).urlset.url;
  expect(urls.map(({ loc }: { loc: string }) => loc)).toEqual([
    'https://bellerive.example/',
    'https://bellerive.example/de/',
    'https://bellerive.example/about/',
  ]);
  expect(urls[1]['xhtml:link']).toEqual([
    { rel: 'alternate', hreflang: 'fr', href: 'https://bellerive.example/' },
    { rel: 'alternate', hreflang: 'de', href: 'https://bellerive.example/de/' },
    { rel: 'alternate', hreflang: 'x-default', href: 'https://bellerive.example/' },
  ]);
  expect(urls[2]).not.toHaveProperty('xhtml:link');
});

it('is an index of several files when there are too many pages for one', () => {
  const files = sitemap(site, 2);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(parsed(files[0]?.body).sitemapindex.sitemap).toEqual([
    { loc: 'https://bellerive.example/sitemap-1.xml' },
    { loc: 'https://bellerive.example/sitemap-2.xml' },
  ]);
  expect(parsed(files[2]?.body).urlset.url).toHaveLength(1);
});

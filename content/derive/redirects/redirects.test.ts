// Former addresses, in every form in which editors and old systems write them.
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { testEntry, testPage, testSite } from '../test-site.ts';
import { parseRedirects } from './parse-redirects.ts';
import { redirects } from './redirects.ts';

function moved(formerAddresses: string[], taken: readonly string[] = []) {
  const entry = testEntry('news', 'market', { title: 'Market <1>', formerAddresses });
  const outputs = redirects(testSite({ entries: [entry] }), { taken });
  const rules =
    outputs
      .find(({ path }) => path === '_redirects')
      ?.body.trim()
      .split('\n') ?? [];
  return { rules, outputs, stubs: outputs.map(({ path }) => path).filter((path) => path !== '_redirects') };
}

describe('a former address', () => {
  it('leads to the entry by a rule and by a page', () => {
    const { rules, outputs } = moved(['/old/page.html']);
    expect(rules).toEqual(['/old/page.html /news/market/ 301!']);
    const stub = outputs.find(({ path }) => path === 'old/page.html')?.body;
    expect(stub).toContain('<meta http-equiv="refresh" content="0; url=/news/market/">');
    expect(stub).toContain('<link rel="canonical" href="https://bellerive.example/news/market/">');
    expect(stub).toContain('<a href="/news/market/">Market &lt;1&gt;</a>');
    expect(stub).toContain('noindex');
  });

  it('gets a page that is valid HTML', async () => {
    const { outputs } = moved(['/old']);
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    const { valid, results } = await validator.validateString(outputs[1]?.body ?? '');
    expect([valid, results.flatMap(({ messages }) => messages)]).toEqual([true, []]);
  });

  it.each([
    ['/old', '/old', 'old/index.html'],
    ['/old/', '/old', 'old/index.html'],
    ['old/', '/old', 'old/index.html'],
    ['/old/index.html', '/old/index.html', 'old/index.html'],
    ['https://www.bellerive.example/old.htm#top', '/old.htm', 'old.htm'],
    ['/fichiers/%C3%A9t%C3%A9', '/fichiers/%C3%A9t%C3%A9', 'fichiers/été/index.html'],
    ['/fichiers/été', '/fichiers/%C3%A9t%C3%A9', 'fichiers/été/index.html'],
    ['/a b', '/a%20b', 'a b/index.html'],
    ['/a:b/*', '/a%3Ab/%2A', 'a:b/*/index.html'],
    ['/news.php', '/news.php', 'news.php/index.html'],
  ])('%s is understood', (address, path, stub) => {
    expect(moved([address])).toMatchObject({ rules: [`${path} /news/market/ 301!`], stubs: [stub] });
  });

  it('with a query string has a rule only, before rules without one', () => {
    expect(moved(['/index.php', '/index.php?id=12&x=a%20b'])).toMatchObject({
      rules: ['/index.php id=12 x=a%20b /news/market/ 301!', '/index.php /news/market/ 301!'],
      stubs: ['index.php/index.html'],
    });
  });

  it.each([
    'https://other.example/old',
    '//other.example/old',
    'mailto:info@bellerive.example',
    '/a/../b',
    '/a/%2e%2E/b',
    '/a/..%2fb',
    '..\\b',
    '/bad/%E0%A4%A',
    '/%00',
    '/',
    '/news/market/',
    '/news/market',
    '/news/market/index.html',
    '/robots.txt',
    '/media/market.jpg',
  ])('%s changes nothing', (address) => {
    expect(moved([address], ['robots.txt']).outputs).toEqual([]);
  });

  it('that differs from a page’s in its ending only has a page and no rule, which might send readers in circles', () => {
    expect(moved(['/news/market.html'])).toMatchObject({ rules: [], stubs: ['news/market.html'] });
  });

  it('gets no page where a file or a folder stands in the way', () => {
    expect(moved(['/old.html', '/old.html/more', '/robots.txt/x', '/media/x.html'], ['robots.txt']).stubs).toEqual([
      'old.html',
    ]);
  });

  it('that two entries claim leads to the first', () => {
    const entries = ['one', 'two'].map((slug) => testEntry('news', slug, { formerAddresses: ['/old'] }));
    expect(redirects(testSite({ entries }))[0]?.body).toBe('/old /news/one/ 301!\n');
  });

  it('of a translation leads to the translation; one that it inherits, to the first language', () => {
    const entries = [
      testEntry('news', 'market', { formerAddresses: ['/alt'] }),
      testEntry('news', 'market', { formerAddresses: ['/alt', '/de/alt'] }, { language: 'de' }),
    ];
    expect(redirects(testSite({ entries }))[0]?.body).toBe('/alt /news/market/ 301!\n/de/alt /de/news/market/ 301!\n');
  });

  it('gives way to a page that stands there today', () => {
    const entry = testEntry('news', 'market', { formerAddresses: ['/about/'] });
    const site = testSite({ entries: [entry], pages: [testPage('/about/'), testPage('/news/market/')] });
    expect(redirects(site)).toEqual([]);
  });
});

describe('a file of rules', () => {
  it('is read again as a host reads it', () => {
    const { outputs } = moved(['/old/', '/é', '/index.php?id=12', '/old.html']);
    const rules = parseRedirects(outputs[0]?.body ?? '');
    for (const address of ['/old', '/old/', '/é', '/%C3%A9', '/index.php?id=12', '/old.html'])
      expect([address, rules.get(address)]).toEqual([address, '/news/market/']);
    expect(rules.get('/index.php')).toBeUndefined();
  });
});

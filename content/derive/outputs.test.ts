// All outputs of a site together.
import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { derive } from './outputs.ts';
import { testEntry, testSite } from './test-site.ts';

const site = testSite({
  entries: [
    testEntry('organisations', 'club', {}),
    testEntry('news', 'market', {
      date: '2026-11-20',
      topics: ['culture'],
      formerAddresses: ['/news/feed.xml', '/old'],
    }),
    testEntry('events', 'concert', { start: '2026-12-05T20:00', topics: ['culture'] }),
    testEntry('events', 'open-day', { start: '2026-12-06T10:00' }, { scope: 'club' }),
  ],
});
const paths = derive(site).map(({ path }) => path);

it('has every path once, none of them from the root or climbing', () => {
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).not.toMatch(/^\/|\/\/|(^|\/)\.\.(\/|$)|\/$/);
});

it('gives no redirect the place of another output', () => {
  expect(paths).toContain('old/index.html');
  expect(derive(site).find(({ path }) => path === '_redirects')?.body).toBe('/old /news/market/ 301!\n');
});

it('is the same for the same site', () => {
  expect(derive(site)).toEqual(derive(site));
});

it('survives titles that nothing can be made of', () => {
  const titles = ['😀', '</script><script>alert(1)</script>', ']]>', '\ud800', 'a\r\nBEGIN:VEVENT', '\u0000\u2028'];
  const entries = titles.flatMap((title, index) => [
    testEntry('news', `n${index}`, { title, date: '2026-11-20', summary: title }),
    testEntry('events', `e${index}`, { title, start: '2026-12-05', summary: title }),
  ]);
  for (const { path, body } of derive(testSite({ entries }))) {
    expect(body.isWellFormed()).toBe(true);
    if (path.endsWith('json')) JSON.parse(body);
    if (path.endsWith('.xml')) expect([path, XMLValidator.validate(body)]).toEqual([path, true]);
    if (path.endsWith('calendar.ics'))
      expect(body.match(/^BEGIN:VEVENT/gm)).toHaveLength(body.includes('NAME:Agenda') ? 6 : 1);
  }
});

// What an editor sees at /admin/ after signing in with GitHub, and at /admin/tasks/, in a real browser; GitHub's answers are made here.
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axePage } from '../scripts/gate/browser/axe.ts';
import { launchChromium } from '../scripts/gate/browser/chromium.ts';
import { listen, staticHost } from '../scripts/static-host.ts';
import { entry, makePlace, townSettings } from './make-town.ts';

const place = makePlace();
let server: Server;
let browser: Browser;
let home: string;

beforeAll(async () => {
  place.write('milbury', {
    'town.yaml': townSettings(
      'Milbury',
      'modules: [news, events, pages, organisations]\nediting: { backend: github, repository: milbury-example/website }\n',
    ),
    'organisations/en/choir.md': entry({ title: 'Choir', kind: 'association', summary: 'Sings.' }),
    'mini-sites/choir/news/en/concert.md': entry({ title: 'Concert', date: '2026-11-01', summary: 'We sing.' }),
    'rights.yaml': [
      'editors:',
      '  - { name: Clerk, accounts: { github: [clerk-example] }, everything: true }',
      '  - { name: Choir, accounts: { github: [choir-example] }, miniSites: [choir] }',
    ].join('\n'),
  });
  await place.run('build');
  server = staticHost({ out: place.out, towns: place.towns });
  home = `http://milbury.localhost:${await listen(server, 0)}`;
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  place.remove();
});

/** Opens the editor, signs in as an account, and says which collections are to be seen. */
async function collectionsOf(login: string): Promise<string[]> {
  const page: Page = await browser.newPage();
  await page.route('https://api.github.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (pathname === '/user') return route.fulfill({ headers, json: { login, name: login } });
    if (pathname === '/repos/milbury-example/website')
      return route.fulfill({ headers, json: { owner: { login: 'milbury-example' }, permissions: { push: true } } });
    return route.fulfill({ status: 404, headers, json: { message: 'Not Found' } });
  });
  await page.goto(`${home}/admin/`);
  await page.getByRole('button', { name: /GitHub/ }).waitFor();
  const user = JSON.stringify({ backendName: 'github', login, name: login, token: 'made-up' });
  await page.evaluate((stored) => localStorage.setItem('decap-cms-user', stored), user);
  const links = page.locator('aside a[href*="/collections/"]');
  await links.first().waitFor();
  const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''));
  await page.close();
  return names;
}

it('is all for the clerk, and the own mini-site for the choir', async () => {
  expect(await collectionsOf('choir-example')).toEqual(['choir--pages', 'choir--news', 'choir--events']);
  expect(await collectionsOf('clerk-example')).toEqual(
    expect.arrayContaining(['pages', 'news', 'organisations', 'choir--news', 'town', 'data']),
  );
}, 60_000);

it('is what may be proposed for somebody whom the rights do not name', async () => {
  const names = await collectionsOf('stranger-example');
  expect(names).toEqual(expect.arrayContaining(['news', 'choir--news']));
  expect(names).not.toContain('town');
}, 60_000);

it('is a page of tasks that fits a phone and can be used by everybody', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
  const response = await page.goto(`${home}/admin/tasks/`);
  expect(response?.headers()['x-robots-tag']).toBe('noindex');
  expect(await page.getByRole('link', { name: 'Choir' }).getAttribute('href')).toBe(
    '/admin/#/collections/organisations/entries/choir',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await axePage(page)).toEqual([]);
  await page.close();
}, 60_000);

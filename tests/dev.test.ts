// `belfry dev` shows what is edited, as it is edited, in a real browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../scripts/gate/browser/chromium.ts';
import { entry, makePlace, townSettings } from './make-town.ts';
import { type RunningBelfry, startBelfry } from './run-belfry.ts';

const place = makePlace();
let server: RunningBelfry;
let browser: Browser;
let page: Page;
const about = (text: string) => place.write('uffington', { 'pages/en/about.md': entry({ title: 'About' }, text) });
const shows = (text: string) => page.getByText(text, { exact: false }).first().waitFor({ timeout: 20_000 });

beforeAll(async () => {
  place.write('uffington', { 'town.yaml': townSettings('Uffington') });
  about('The first words.');
  server = startBelfry(['dev', '--port', '0', ...place.options]);
  const [, port] = await server.says(/http:\/\/localhost:(\d+)\//);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`http://uffington.localhost:${port}/about/`);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  place.remove();
});

it('shows a page of a town that was never built', async () => {
  await shows('The first words.');
  expect(await page.title()).toBe('About – Uffington');
});

it('shows an edit in the open page, without a hand on the keyboard', async () => {
  about('The second words.');
  await shows('The second words.');
});

it('shows what is wrong, and the page again when it is mended', async () => {
  place.write('uffington', { 'pages/en/about.md': '---\ntitel: About\n---\n\nText.\n' });
  await shows('To mend in uffington');
  await shows('“titel” is not a field here.');
  await shows('Did you mean “title”?');
  await shows('towns/uffington/pages/en/about.md, line 2');
  expect(server.printed()).toContain('towns/uffington/pages/en/about.md:2:1 error “titel” is not a field here.');
  about('The third words.');
  await shows('The third words.');
});

it('shows a new entry, and the page for lost visitors where one was deleted', async () => {
  place.write('uffington', { 'pages/en/second.md': entry({ title: 'Second' }, 'The words of another page.') });
  const second = page.url().replace('about', 'second');
  await expect.poll(async () => (await page.goto(second))?.status(), { timeout: 20_000 }).toBe(200);
  await shows('The words of another page.');
  place.write('uffington', { 'pages/en/second.md': undefined });
  await expect.poll(async () => (await page.goto(second))?.status(), { timeout: 20_000 }).toBe(404);
});

it('stops at a signal', async () => {
  await server.stop('SIGTERM');
  expect(server.child.signalCode ?? server.child.exitCode).toBe('SIGTERM');
});

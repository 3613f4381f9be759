// A folder looks like a host's site, and whatever a town portal must not do is noticed.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { type MountedSite, mountSite } from './mount-site.ts';

const origin = 'http://bellerive.test/';
const files = {
  'index.html': '<!doctype html><title>Home</title><link rel="stylesheet" href="/town.css"><h1>Home</h1>',
  'waste/index.html': '<!doctype html><title>Waste</title>',
  '404.html': '<!doctype html><title>Not here</title>',
  'town.css': 'h1 { color: rgb(1, 2, 3) }',
  'numbers.bin': '0123456789',
  'tracking.html': '<!doctype html><img src="https://counter.example/dot.gif"><script src="/socket.js"></script>',
  'socket.js': 'new WebSocket("wss://chat.example/")',
  'broken.html': '<!doctype html><p style="color: red">Red</p><script src="/broken.js"></script>',
  'broken.js': 'console.error("it went wrong"); throw new Error("thrown")',
};

let folder: string;
let browser: Browser;
let page: Page;
let site: MountedSite;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'belfry-mount-'));
  await mkdir(join(folder, 'waste'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  browser = await launchChromium();
}, 60_000);
beforeEach(async () => {
  const context = await browser.newContext();
  const headers = { 'content-security-policy': "default-src 'self'; connect-src *; img-src *" };
  site = await mountSite({ context, folder, origin, headers });
  page = await context.newPage();
  return () => context.close();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a clean page is shown with its styles and leaves no trace', async () => {
  const response = await page.goto(origin);
  expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(1, 2, 3)');
  const nothing = { thirdPartyRequests: [], missing: [], consoleErrors: [], pageErrors: [], policyViolations: [] };
  expect(site).toEqual(nothing);
});

test('a folder without its slash leads to the folder, an unknown path to 404.html', async () => {
  await page.goto(`${origin}waste`);
  await page.waitForURL(`${origin}waste/`);
  expect(await page.title()).toBe('Waste');
  const response = await page.goto(`${origin}nowhere/`);
  expect(response?.status()).toBe(404);
  expect(await page.title()).toBe('Not here');
  expect(site.missing).toEqual(['/nowhere/']);
});

test('a way out of the folder is not found', async () => {
  const response = await page.goto(`${origin}..%2f..%2f..%2f..%2f..%2fetc%2fpasswd`);
  expect(response?.status()).toBe(404);
});

test('a part of a file can be asked for', async () => {
  await page.goto(origin);
  const answer = await page.evaluate(async () => {
    const response = await fetch('/numbers.bin', { headers: { range: 'bytes=2-4' } });
    return [response.status, response.headers.get('content-range'), await response.text()];
  });
  expect(answer).toEqual([206, 'bytes 2-4/10', '234']);
});

test('requests to third parties are noticed, sockets too', async () => {
  await page.goto(`${origin}tracking.html`);
  await expect
    .poll(() => site.thirdPartyRequests.sort())
    .toEqual(['https://counter.example/dot.gif', 'wss://chat.example/']);
});

test('errors and breaches of the content security policy are noticed', async () => {
  await page.goto(`${origin}broken.html`);
  await expect.poll(() => site.policyViolations).toHaveLength(1);
  expect(site.policyViolations[0]).toContain('broken.html: style-src-attr blocked inline');
  expect(site.pageErrors.join()).toContain('thrown');
  expect(site.consoleErrors.join()).toContain('it went wrong');
});

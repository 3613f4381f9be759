// Swapping the document finds the same faults as going to the page, in every width and colour scheme.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mountSite } from '../../../tests/browser/mount-site.ts';
import { type AxeOptions, axeBySwap, axePage } from './axe.ts';
import { launchChromium } from './chromium.ts';

const origin = 'https://bellerive.example';
const faulty = `<!doctype html>
<html lang="en">
<head><title>Waste</title><link rel="stylesheet" href="../town.css">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head>
<body><a href="#main">Skip to the content</a>
<main id="main"><h1>Waste</h1>
<noscript><img src="/for-no-script.png"></noscript>
<p class="pale">Collected on Mondays</p>
<img src="/bin.svg">
<nav class="crowded"><a href="/a/">1</a><a href="/b/">2</a></nav>
<form><input name="street"></form>
<pre class="narrow">${'far '.repeat(400)}</pre>
</main></body></html>`;
const clean = `<!doctype html>
<html lang="en"><head><title>Home</title><link rel="stylesheet" href="town.css"></head>
<body><main><h1>Bellerive</h1><p class="pale-when-dark">Welcome</p></main></body></html>`;
const styles = `
  body { color: #111; background: #fff; font: 16px sans-serif }
  .pale { color: #bbb }
  .narrow { width: 200px; overflow: auto }
  .crowded a { display: inline-block; width: 10px; height: 10px; font-size: 10px }
  @media (prefers-color-scheme: dark) { body { color: #fff; background: #111 } .pale-when-dark { color: #333 } }
  @media (max-width: 400px) { h1 { color: #ddd } }`;

let folder: string;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'belfry-axe-'));
  await writeFile(join(folder, 'index.html'), clean);
  await writeFile(join(folder, 'waste.html'), faulty);
  await writeFile(join(folder, 'town.css'), styles);
  browser = await launchChromium();
  context = await browser.newContext();
  await mountSite({ context, folder, origin });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function bothWays(path: string, options: AxeOptions = {}) {
  const baseUrl = `${origin}/${path}`;
  const [visited, swapped] = [await context.newPage(), await context.newPage()];
  await visited.goto(baseUrl);
  const byNavigation = await axePage(visited, options);
  const html = await readFile(join(folder, path || 'index.html'), 'utf8');
  await axeBySwap({ page: swapped, html: '<title>Before</title><p>Before', baseUrl: `${origin}/before/` });
  const bySwap = await axeBySwap({ page: swapped, html, baseUrl, ...options });
  await Promise.all([visited.close(), swapped.close()]);
  return { byNavigation, bySwap };
}

test('a page with faults: the same lines both ways, each with a selector and the element', async () => {
  const { byNavigation, bySwap } = await bothWays('waste.html', { undecided: true });
  expect(bySwap).toEqual(byNavigation);
  const rules = new Set(bySwap.map((line) => line.split(':')[0]));
  expect([...rules].sort()).toEqual([
    'color-contrast',
    'image-alt',
    'label',
    'scrollable-region-focusable',
    'target-size',
  ]);
  expect(bySwap.find((line) => line.includes('class="pale"'))).toMatch(
    /^color-contrast: p <p class="pale">Collected on Mondays<\/p> \(Element has insufficient color contrast/,
  );
});

test.for([
  { options: {}, faults: 0 },
  { options: { colourScheme: 'dark' as const }, faults: 1 },
  { options: { width: 320 }, faults: 1 },
])('with $options the home page has $faults faults', async ({ options, faults }) => {
  const { byNavigation, bySwap } = await bothWays('', options);
  expect(byNavigation).toHaveLength(faults);
  expect(bySwap).toEqual(byNavigation);
});

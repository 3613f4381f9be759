// The command on a site that is not ours: a folder of two pages, told to people in their language with pictures.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBelfry } from '../run-belfry.ts';

const folder = mkdtempSync(join(tmpdir(), 'belfry-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const page = (title: string, main: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} – Oxbow</title><style>${style}</style></head>
<body><a href="#main">Skip to the content</a><main id="main"><h1>${title}</h1>${main}</main></body></html>`;

beforeAll(() => {
  writeFileSync(join(folder, 'index.html'), page('Oxbow', '<p>Read about <a href="/pool.html">the pool</a>.</p>'));
  const style = '.bare:focus { outline: none } .wide { width: 900px } .pale { color: #bbb }';
  const body = `<p class="wide">The pool opens in May and stays open until the first of October, as long as it is warm.</p>
<p class="pale">Closed on Mondays</p><p><button class="bare">Book a lane</button></p>`;
  writeFileSync(join(folder, 'pool.html'), page('Pool', body, style));
});

test('a folder: what only a browser sees is found, on the page that has it', { timeout: 120_000 }, async () => {
  const html = join(folder, 'report.htm.out');
  const run = await runBelfry(['check', '--url', folder, '--json', '--language', 'de', '--html', html]);
  expect(run.code).toBe(1);
  const { pages, summary } = JSON.parse(run.stdout);
  const rulesOf = (path: string) =>
    pages.find((each: { path: string }) => each.path === path).findings.map(({ rule }: { rule: string }) => rule);
  expect(rulesOf('index.html')).toEqual([]);
  expect(rulesOf('pool.html')).toEqual(expect.arrayContaining(['color-contrast', 'focus-invisible', 'wide-page']));
  expect(summary).toMatchObject({ pages: 2, browser: { looked: 2 } });
  const report = readFileSync(html, 'utf8');
  expect(report).toContain('<html lang="de">');
  expect(report).toContain('Nichts zeigt, dass dieses Bedienelement den Fokus hat.');
  expect(report).toContain('src="data:image/png;base64,');
});

test('a folder that is not there is told so', async () => {
  const run = await runBelfry(['check', '--url', join(folder, 'nowhere')]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('There is no folder');
});

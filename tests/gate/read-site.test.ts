// Reading any site: a folder of HTML as it lies, and what a server shows at its addresses.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTogether } from '../../scripts/gate/check-html.ts';
import { readHtmlSite } from '../../scripts/gate/html-site.ts';
import { readSite } from '../../scripts/gate/read-site.ts';

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;

const files: Record<string, string> = {
  'index.html': page(
    'Welcome',
    '<a href="/about">About us</a> <a href="news/#first">News</a> <a href="/gone/">Old news</a>',
  ),
  'about.html': page('About us', '<img src="/hall.png" alt="The hall">'),
  'news/index.html': page('News', '<h2 id="first">First</h2><a href="../about#people">People</a>'),
  'island/index.html': page('Island', '<p>No link leads here.</p>'),
  'sitemap.xml': '<urlset><url><loc>https://later.example/island/</loc></url></urlset>',
};

const folder = mkdtempSync(join(tmpdir(), 'belfry-site-'));
let server: Server;
let origin = '';

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const text = files[path.slice(1)] ?? files[`${path.slice(1)}.html`];
    response
      .writeHead(text ? 200 : 404, { 'Content-Type': path.endsWith('.xml') ? 'text/xml' : 'text/html' })
      .end(text);
  }).listen(0);
  await new Promise((done) => server.once('listening', done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressesOf = async (from: string, most?: number) =>
  (await readSite({ from, ...(most && { most }) })).pages.map(({ address }) => address).sort();

async function brokenIn(from: string): Promise<string[]> {
  const found = checkTogether(readHtmlSite(await readSite({ from })), { language: 'en' });
  return [...found.values()]
    .flat()
    .map(({ rule, details }) => `${rule} ${details?.target}`)
    .sort();
}

const broken = ['anchor-missing ../about#people', 'link-broken /gone/', 'link-broken /hall.png'];

describe('a folder', () => {
  it('gives each of its pages, by its path or its address', async () => {
    const all = ['/', '/about.html', '/island/', '/news/'];
    expect(await addressesOf(folder)).toEqual(all);
    expect(await addressesOf(pathToFileURL(folder).href)).toEqual(all);
    expect(await addressesOf(folder, 2)).toHaveLength(2);
  });

  it('knows what stands at its addresses, with and without an ending', async () => {
    expect(await brokenIn(folder)).toEqual(broken);
  });

  it('that is none is said', async () => {
    await expect(readSite({ from: join(folder, 'none') })).rejects.toThrow('There is no folder');
  });
});

describe('a server', () => {
  it('gives the pages that its links and its sitemap tell', async () => {
    expect(await addressesOf(`${origin}/`)).toEqual(['/', '/about', '/island/', '/news/']);
    expect(await addressesOf(`${origin}/`, 2)).toHaveLength(2);
  });

  it('is asked for what its pages name', async () => {
    expect(await brokenIn(`${origin}/`)).toEqual(broken);
  });

  it('that shows nothing is said', async () => {
    await expect(readSite({ from: `${origin}/gone/`, most: 1 })).rejects.toThrow('No page answers');
  });
});

// `belfry serve` answers as a static host does.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { entry, makePlace, townSettings } from './make-town.ts';
import { type RunningBelfry, runBelfry, startBelfry } from './run-belfry.ts';

const place = makePlace();
let server: RunningBelfry;
let port = 0;
const get = (path: string, more: { method?: string; headers?: Record<string, string>; host?: string } = {}) =>
  ask({ port, host: 'sedgebury.localhost', path, ...more });
const file = (path: string) => readFileSync(join(place.out, 'sedgebury', path), 'utf8');

beforeAll(async () => {
  place.write('sedgebury', {
    'town.yaml': townSettings('Sedgebury'),
    'pages/en/about.md': entry({ title: 'About', formerAddresses: ['/old/about.html', '/index.php?id=3'] }),
  });
  place.write('thornby', { 'town.yaml': townSettings('Thornby') });
  place.write('unbuilt', { 'town.yaml': townSettings('Unbuilt') });
  const run = await place.run('build', 'sedgebury', 'thornby');
  expect(run.code).toBe(0);
  writeFileSync(join(place.out, 'sedgebury/empty.txt'), '');
  writeFileSync(join(place.out, 'sedgebury/big.js'), 'let big = 1;');
  writeFileSync(join(place.out, 'sedgebury/big.js.br'), brotliCompressSync('let big = 1;'));
  writeFileSync(join(place.out, 'secret.txt'), 'not for visitors');
  server = startBelfry(['serve', '--port', '0', ...place.options]);
  port = Number((await server.says(/http:\/\/localhost:(\d+)\//))[1]);
});
afterAll(async () => {
  await server?.stop();
  place.remove();
});

describe('the server', () => {
  it('says where the towns are', () => {
    expect(server.printed()).toContain(`http://sedgebury.localhost:${port}/`);
    expect(server.printed()).toContain(`http://thornby.localhost:${port}/`);
    expect(server.printed()).not.toContain('unbuilt');
  });

  it('has each town under its own name, and a page that lists them', async () => {
    expect((await get('/')).body).toBe(file('index.html'));
    expect((await get('/', { host: 'thornby.localhost' })).body).toContain('<h1>Thornby</h1>');
    const start = await get('/', { host: 'localhost' });
    expect(start.status).toBe(200);
    expect(start.body).toContain(`href="http://sedgebury.localhost:${port}/"`);
    expect(start.body).toContain('Not built yet: unbuilt.');
    expect((await get('/start.css', { host: 'localhost' })).headers['content-type']).toContain('text/css');
  });

  it.each(['nowhere.localhost', 'unbuilt.localhost', '..localhost', '.sites.localhost', 'UPPER.localhost'])(
    'shows no town at %s',
    async (host) => {
      const answer = await get('/about/', { host });
      expect(answer.status).toBe(404);
      expect(answer.body).toContain('<h1>Belfry</h1>');
    },
  );

  it('answers with 404 and the town’s own page for what is not there', async () => {
    const answer = await get('/nothing/here');
    expect(answer.status).toBe(404);
    expect(answer.body).toBe(file('404.html'));
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('redirects from former addresses and to the slash at the end', async () => {
    const old = await get('/old/about.html');
    expect([old.status, old.headers.location]).toEqual([301, '/about/']);
    const php = await get('/index.php?id=3');
    expect([php.status, php.headers.location]).toEqual([301, '/about/']);
    const slash = await get('/about');
    expect([slash.status, slash.headers.location]).toEqual([301, '/about/']);
  });

  it('sends the site’s headers, with every answer', async () => {
    for (const path of ['/', '/about/', '/nothing', '/theme.css', '/old/about.html']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await get('/about/', { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(file('about/index.html')));
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await get('/about/', { method });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });

  it.each([
    ['bytes=0-9', 206, (text: string) => text.slice(0, 10)],
    ['bytes=10-', 206, (text: string) => text.slice(10)],
    ['bytes=-5', 206, (text: string) => text.slice(-5)],
    ['bytes=3-999999', 206, (text: string) => text.slice(3)],
    ['bytes=999999-', 416, () => ''],
    ['bytes=-0', 416, () => ''],
    ['bytes=-', 200, (text: string) => text],
    ['lines=1-2', 200, (text: string) => text],
  ])('sends the part that is asked for: %s', async (range, status, part) => {
    const text = file('robots.txt');
    const answer = await get('/robots.txt', { headers: { Range: range } });
    expect([answer.status, answer.body]).toEqual([status, part(text)]);
    if (status === 206) expect(answer.headers['content-range']).toMatch(new RegExp(`^bytes \\d+-\\d+/${text.length}$`));
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'br'],
    ['gzip', undefined],
    ['br;q=0', undefined],
    ['br;q=0.0, gzip', undefined],
    ['brotli', undefined],
  ])('sends a file’s compressed twin to those who read it: %s', async (accepted, encoding) => {
    const { headers, status } = await get('/big.js', { headers: { 'Accept-Encoding': accepted } });
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'Accept-Encoding']);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    const part = await get('/big.js', { headers: { 'Accept-Encoding': accepted, Range: 'bytes=0-3' } });
    expect([part.status, part.headers['content-encoding'], part.body]).toEqual([206, undefined, 'let ']);
    expect((await get('/robots.txt', { headers: { 'Accept-Encoding': accepted } })).headers.vary).toBe(undefined);
  });

  it('sends an empty file', async () => {
    const answer = await get('/empty.txt');
    expect([answer.status, answer.body]).toEqual([200, '']);
  });

  it.each([
    '/../secret.txt',
    '/../../towns/sedgebury/town.yaml',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2f..%2ftowns/sedgebury/town.yaml',
    '/..%5csecret.txt',
    '/about/../../secret.txt',
    '//secret.txt',
    '/....//secret.txt',
    '/_headers',
    '/_redirects',
    '/%5fheaders',
    '/./_headers',
    '/about/../_headers',
    '/_headers/',
    '/index.html%00.txt',
    '/%00',
    '/%zz',
    '/index.html/more',
    `/${'a'.repeat(500)}`,
    `/${'b/'.repeat(300)}`,
  ])('gives nothing away at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe(file('404.html'));
  });

  it('still stands after all that', async () => {
    expect((await get('/about/')).status).toBe(200);
    expect(server.child.exitCode).toBe(null);
  });

  it('stops at a signal', async () => {
    const other = startBelfry(['serve', '--port', '0', ...place.options]);
    await other.says(/Stop with Ctrl\+C/);
    await other.stop('SIGINT');
    expect(other.child.signalCode).toBe('SIGINT');
  });
});

describe('a server that cannot serve', () => {
  it.each(['serve', 'dev'])('says that the port is in use: %s', async (command) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const taken = (other.address() as AddressInfo).port;
    const run = await place.run(command, '--port', String(taken));
    other.close();
    expect(run.code).toBe(1);
    expect(run.stderr).toBe(`The port ${taken} is in use. Choose another one with --port, or stop what uses it.\n`);
  });

  it('says that nothing is built yet', async () => {
    const run = await runBelfry(['serve', '--port', '0', '--towns', place.towns, '--out', join(place.cache, 'none')]);
    expect(run.code).toBe(1);
    expect(run.stderr).toBe('There is no finished site yet. Build the towns first: npm run build\n');
  });
});

// Pulling feeds: what a host may do, and what then stays of its feed. No request leaves this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivate } from '../scripts/feeds/address-guard.ts';
import { readCopy } from '../scripts/feeds/feed-copy.ts';
import { FetchFailure } from '../scripts/feeds/fetch-failure.ts';
import { parseApart } from '../scripts/feeds/parse-apart.ts';
import { refreshFeeds } from '../scripts/feeds/refresh-feeds.ts';
import { type FeedHost, jsonFeed, openFeedHost } from './feed-host.ts';

let host: FeedHost;
let other: FeedHost;
const cache = mkdtempSync(join(tmpdir(), 'belfry-feeds-'));
const environment = { ...process.env };
let clock = Date.parse('2026-11-24T09:00:00Z');

const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { Location: location }).end();

beforeAll(async () => {
  [host, other] = [await openFeedHost(), await openFeedHost({ '/secret': jsonFeed('Secret') })];
  process.env.BELFRY_TRUSTED_HOSTS = host.host;
  process.env.BELFRY_FETCH_SECONDS = '0.6';
});
afterAll(() => {
  Object.assign(process.env, { BELFRY_TRUSTED_HOSTS: '', BELFRY_FETCH_SECONDS: '' }, environment);
  host.close();
  other.close();
  rmSync(cache, { recursive: true });
});

/** Pulls a feed an hour after the last pull; what is kept of it then. */
async function pull(path: string) {
  clock += 3_600_000;
  const url = path.startsWith('/') ? host.url(path) : path;
  await refreshFeeds({ urls: [url], cache, now: new Date(clock) });
  const copy = readCopy(cache, url);
  return { titles: copy?.feed?.items.map(({ title }) => title), reason: copy?.failure?.reason, copy };
}

describe('a host that', () => {
  const endless = (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  };
  it.each<[string, string, FeedHost['answers'][string]]>([
    ['never answers', 'timeout', () => {}],
    [
      'answers a letter at a time',
      'timeout',
      (_, response) => {
        const timer = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(timer));
      },
    ],
    ['never stops', 'tooLarge', endless],
    [
      'sends what grows when it is unpacked',
      'notFeed',
      (_, response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('x'),
    ],
    ['says no', 'status', (_, response) => void response.writeHead(503).end()],
    ['hangs up', 'notReached', (request) => void request.socket.destroy()],
    [
      'breaks off',
      'notReached',
      (_, response) => void response.writeHead(200, { 'Content-Length': 999 }).write('{', () => response.destroy()),
    ],
    ['sends a page', 'notFeed', '<!doctype html><title>Feed</title>'],
    [
      'sends entities that grow',
      'notFeed',
      '<!DOCTYPE r [<!ENTITY a "aaaa">]><rss><channel><title>&a;</title></channel></rss>',
    ],
    ['leads to itself for ever', 'redirects', (request, response) => redirect(String(request.url))(request, response)],
    ['leads to a file', 'address', redirect('file:///etc/passwd')],
    ['leads to a program', 'address', redirect('javascript:alert(1)')],
    ['leads to a login', 'address', redirect('https://me:secret@valley.example/')],
    ['leads into a private network', 'private', redirect('http://192.168.1.1/feed')],
    ['leads to where clouds keep their keys', 'private', redirect('http://169.254.169.254/latest/meta-data/')],
    ['leads to this machine by another name', 'private', redirect('http://[::ffff:127.0.0.1]:1/')],
  ])('%s gives no items, and a reason', async (name, reason, answer) => {
    const path = `/${name.replaceAll(' ', '-')}`;
    host.answers[path] = answer;
    expect(await pull(path)).toMatchObject({ titles: undefined, reason });
  });

  it('leads to another port of this machine does not get there, by address or by name', async () => {
    for (const target of [other.url('/secret'), other.url('/secret').replace('127.0.0.1', 'localhost')]) {
      host.answers['/inside'] = redirect(target);
      expect(await pull('/inside')).toMatchObject({ titles: undefined, reason: 'private' });
      expect(await pull(target)).toMatchObject({ titles: undefined, reason: 'private' });
    }
    expect(other.asked).toEqual([]);
  });
});

describe('a feed', () => {
  it('that moved within reason is read where it is', async () => {
    host.answers['/old'] = redirect('/new');
    host.answers['/new'] = jsonFeed('Fair');
    expect(await pull('/old')).toMatchObject({ titles: ['Fair'], reason: undefined });
  });

  it('that was good once stays as it was while its host fails, and comes back by itself', async () => {
    host.answers['/feed'] = jsonFeed('Fair', 'Market');
    expect(await pull('/feed')).toMatchObject({ titles: ['Fair', 'Market'], reason: undefined });
    host.answers['/feed'] = undefined;
    expect(await pull('/feed')).toMatchObject({ titles: ['Fair', 'Market'], reason: 'status' });
    host.answers['/feed'] = '{"version":';
    expect(await pull('/feed')).toMatchObject({ titles: ['Fair', 'Market'], reason: 'notFeed' });
    host.answers['/feed'] = jsonFeed('Concert');
    expect(await pull('/feed')).toMatchObject({ titles: ['Concert'], reason: undefined });
  });

  it('is asked for whole only when it has changed, and not twice within a quarter of an hour', async () => {
    host.answers['/same'] = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { ETag: '"1"' }).end(jsonFeed('Fair'));
    };
    const first = await pull('/same');
    const second = await pull('/same');
    expect(second).toMatchObject({ titles: ['Fair'], reason: undefined });
    expect(second.copy?.readAt).toBe(first.copy?.readAt);
    expect(second.copy?.goodAt).toBe(clock);
    await refreshFeeds({ urls: [host.url('/same')], cache, now: new Date(clock + 14 * 60_000) });
    expect(host.asked.filter((path) => path === '/same')).toHaveLength(2);
    clock += 8 * 86_400_000;
    expect((await pull('/same')).copy?.readAt).toBe(clock);
  });

  it('may be in the characters that it names', async () => {
    host.answers['/latin'] = (_, response) =>
      void response.end(
        Buffer.from(
          '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>x</title><item><title>F\u00eate</title></item></channel></rss>',
          'latin1',
        ),
      );
    expect((await pull('/latin')).titles).toEqual(['F\u00eate']);
  });
});

it('gives up on dates that never come, without taking the build along', async () => {
  const never =
    'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART:20200101T100000Z\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT';
  const source = `BEGIN:VCALENDAR\r\n${never}\r\nEND:VCALENDAR\r\n`;
  const given = parseApart({ source, base: host.url('/'), now: clock }, 1000);
  await expect(given).rejects.toThrow(new FetchFailure('tooHard'));
});

it('knows what is private', () => {
  const closed = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
  ];
  const closedSix = ['::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1', 'ff02::1'];
  for (const address of [...closed, ...closedSix]) expect(isPrivate(address), address).toBe(true);
  for (const address of ['93.184.216.34', '172.32.0.1', '2606:4700::1111', '::ffff:93.184.216.34'])
    expect(isPrivate(address), address).toBe(false);
});

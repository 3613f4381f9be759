// Makes a town with a great many news items, builds it, and looks at what comes out.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { entry, makePlace, townSettings } from '../make-town.ts';
import { elements, pageOf } from '../page-of.ts';

const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);

/** Builds a town of `count` news items; returns the seconds that it took. */
export async function buildMany(count: number): Promise<number> {
  const place = makePlace();
  const item = (index: number) => ({
    title: `Item ${index}`,
    date: day(index),
    summary: `What is to be said of item ${index}.`,
    topics: [index % 2 === 0 ? 'culture' : 'sports'],
  });
  const files = Array.from({ length: count }, (_, index) => [`news/en/item-${index}.md`, entry(item(index))]);
  place.write('manytown', { 'town.yaml': townSettings('Manytown'), ...Object.fromEntries(files) });
  const started = performance.now();
  const run = await place.run('build');
  const seconds = (performance.now() - started) / 1000;
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);

  const site = join(place.out, 'manytown');
  const entries = readdirSync(join(site, 'news')).filter((name) => name.startsWith('item-'));
  expect(entries).toHaveLength(count);
  const list = pageOf(place.read('manytown', 'news/index.html'));
  const links = elements(elements(list, 'main')[0] ?? list, 'a').map(({ properties }) => String(properties.href));
  expect(links.filter((href) => href.startsWith('/news/item-')).length).toBeLessThanOrEqual(50);
  expect(links.some((href) => /^\/news\/(?:page\/)?2\/$/.test(href))).toBe(true);
  for (const path of ['news/index.html', 'index.html', 'site-map/index.html', 'a-to-z/index.html']) {
    expect({ path, small: statSync(join(site, path)).size < 300_000 }).toEqual({ path, small: true });
  }
  const feed = JSON.parse(place.read('manytown', 'news/feed.json')) as { items: { url: string }[] };
  expect(feed.items.length).toBeLessThanOrEqual(100);
  expect(feed.items.length).toBeGreaterThan(9);
  for (const path of ['news/feed.xml', 'news/atom.xml']) {
    expect(place.read('manytown', path).match(/<(?:item|entry)[ >]/g)).toHaveLength(feed.items.length);
  }
  const listed = place.read('manytown', 'sitemap.xml').match(/\/news\/item-\d+\//g);
  expect(new Set(listed).size).toBe(count);

  const again = performance.now();
  expect((await place.run('build')).stdout).toContain('nothing has changed');
  expect(performance.now() - again).toBeLessThan(10_000);
  place.remove();
  return seconds;
}

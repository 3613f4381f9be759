// The town in the browser: what the build gives to it, and the town that comes out there.
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../content/load/load-site.ts';
import { testMedia, testSource } from '../../content/load/test-source.ts';
import { modules } from '../../content/modules/modules.ts';
import { fixtureFiles } from '../../content/modules/test-fixture.ts';
import { readLabels } from '../../scripts/read-labels.ts';
import { sourceFromSeed } from './source-from-seed.ts';
import { seedOf, type TownSeed } from './town-seed.ts';

const { 'news/en/date-in-words.md': _, ...files } = fixtureFiles('news');
const media = [testMedia('media/picture.jpg', true), testMedia('media/document.pdf')];
const source = testSource({ files, media, labels: readLabels });
const seed = JSON.parse(JSON.stringify(seedOf(source, ['topics.yaml', 'nothing.yaml']))) as TownSeed;

describe('the seed of a town', () => {
  it('makes the same town: every page at its address, and no problem', () => {
    const { site, problems } = loadSite(sourceFromSeed({ seed, labels: readLabels, now: source.now }), modules);
    const published = loadSite(source, modules);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect([...(site?.pages ?? [])].map(({ path, title }) => [path, title])).toEqual(
      [...(published.site?.pages ?? [])].map(({ path, title }) => [path, title]),
    );
  });

  it('says what the town and its SubCommunity say', () => {
    const community = {
      values: { name: 'The Valley', contentVersion: 0, modules: ['news', 'places'] },
      labels: { en: { 'news.title': 'Valley news', 'news.one': 'Note' } },
    };
    const own = { ...files, 'labels.yaml': 'en:\n  news.one: Line\n' };
    const seeded = seedOf(testSource({ files: own, media, labels: readLabels, community }), ['topics.yaml']);
    const again = sourceFromSeed({ seed: JSON.parse(JSON.stringify(seeded)), labels: readLabels, now: source.now });
    const { site, problems } = loadSite(again, modules);
    expect(problems.map(({ message }) => message)).toEqual([]);
    const say = site?.say('en');
    expect([say?.('news.title'), say?.('news.one'), site?.town.modules]).toEqual([
      'Valley news',
      'Line',
      ['news', 'places'],
    ]);
  });

  it('has fields as they are written, and no long texts', () => {
    const path = 'news/en/market-moves.md';
    const [fields] = (files[path] ?? '').split(/^---$\n/m).slice(1);
    expect(seed.files[path]).toBe(`---\n${fields}---\n.\n[.](places/mill-square)\n`);
  });

  it('keeps of long texts what they lead to', () => {
    const text =
      '---\ntitle: Ball\n---\nIn [the hall](places/hall), [far away](https://river.example/a) ![x](media/a.jpg)\n';
    const { files: kept } = seedOf(testSource({ files: { 'events/en/ball.md': text }, labels: readLabels }), []);
    expect(kept['events/en/ball.md']).toBe('---\ntitle: Ball\n---\n.\n[.](places/hall)\n[.](media/a.jpg)\n');
  });

  it('names what all towns start from only where it is there', () => {
    expect(Object.keys(seed.shared)).toEqual(['topics.yaml']);
  });
});

// Neighbours on disk: towns that name each other, and feeds of others, through builds of the real command.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedHost, jsonFeed, openFeedHost } from './feed-host.ts';
import { entry, makePlace, type Place, townSettings } from './make-town.ts';
import { runBelfry } from './run-belfry.ts';

const place: Place = makePlace();
let host: FeedHost;

const news = (title: string) =>
  entry({ title, date: '2026-11-01', summary: `${title} in short.`, topics: ['culture'] });
const build = (...words: string[]) =>
  runBelfry(['build', '--no-search', ...words, ...place.options], { BELFRY_TRUSTED_HOSTS: host.host });
const page = (town: string) => place.read(town, 'neighbours/index.html');

beforeAll(async () => {
  host = await openFeedHost({ '/feed.json': jsonFeed('Valley fair', '<script>alert(1)</script>Market') });
  place.write('ash', {
    'town.yaml': townSettings('Ash', 'home: [{ block: neighbours }]\n'),
    'neighbours.yaml': `towns: [{ town: elm }]\nfeeds: [{ name: Valley, feed: "${host.url('/feed.json')}" }]\n`,
    'news/en/bridge.md': news('Bridge of Ash'),
  });
  place.write('elm', {
    'town.yaml': townSettings('Elm').replace('languages: [en]', 'languages: [fr, en]'),
    'neighbours.yaml': 'towns: [{ town: ash, collections: [news] }]\n',
    'news/fr/pont.md': news('Pont d’Elm'),
    'events/fr/bal.md': entry({ title: 'Bal', start: '2099-05-01T20:00' }),
  });
});
afterAll(() => {
  place.remove();
  host.close();
});

describe('two towns and a feed', () => {
  it('show each other, each item with the way to its origin', async () => {
    const run = await build();
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(page('elm')).toContain('href="https://ash.example/news/bridge/" lang="en" hreflang="en">Bridge of Ash');
    expect(page('elm')).toContain('>From Ash<');
    expect(page('ash')).toContain('href="https://elm.example/en/news/pont/" lang="fr"');
    expect(page('ash')).toContain('href="https://elm.example/en/events/bal/"');
    expect(page('ash')).toContain('href="https://valley.example/0"');
    expect(page('ash')).toContain('>Market<');
    expect(page('ash')).not.toContain('alert(1)');
    expect(place.read('ash', 'index.html')).toContain('>Bal<');
    expect(place.read('ash', 'news/feed.xml')).not.toContain('elm.example');
    expect(place.read('ash', 'sitemap.xml')).not.toContain('elm.example');
  });

  it('are built again when a neighbour has news, and only then', async () => {
    expect((await build()).stdout.match(/nothing has changed/g)).toHaveLength(2);
    place.write('elm', { 'news/fr/marche.md': news('Marché d’Elm') });
    expect((await build('ash')).stdout).toMatch(/~ neighbours\/index\.html/);
    expect(page('ash')).toContain('Marché d’Elm');
  });

  it('keep what a neighbour last had to say when its folder has mistakes, and say so', async () => {
    place.write('elm', { 'news/fr/marche.md': entry({ title: 'Marché', date: 'Saturday' }) });
    const run = await build('ash');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('neighbours.yaml:1:17');
    expect(run.stderr).toMatch(/The neighbour “elm” has mistakes of its own.*/);
    expect(page('ash')).toContain('Marché d’Elm');
    place.write('elm', { 'news/fr/marche.md': undefined });
  });

  it('are told of a neighbour that is not there', async () => {
    place.write('elm', { 'neighbours.yaml': 'towns: [{ town: asch }]\n' });
    const run = await build('elm');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('“towns.town” points to “asch”, which does not exist.');
    expect(run.stderr).toContain('Did you mean “ash”?');
  });

  it('are told nothing of an intranet', async () => {
    place.write('yew', {
      'town.yaml': townSettings('Yew', 'private: true\n'),
      'news/en/staff.md': news('For the staff'),
    });
    place.write('elm', { 'neighbours.yaml': 'towns: [{ town: yew }]\n' });
    const run = await build('elm');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('“towns.town” points to “yew”, which does not exist.');
    expect(page('elm')).not.toContain('For the staff');
  });
});

describe('a feed that cannot be read', () => {
  it('is not asked for offline, and its last copy is shown', async () => {
    host.asked.length = 0;
    expect((await build('ash', '--offline', '--force')).code).toBe(0);
    expect(host.asked).toEqual([]);
    expect(page('ash')).toContain('>Valley fair<');
  });

  it('never yet stops no build: the reason is told, and the page says that nothing could be read', async () => {
    place.write('ash', { 'neighbours.yaml': `feeds: [{ name: Valley, feed: "${host.url('/gone')}" }]\n` });
    const run = await build('ash');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('could not be read: the other side answered with the code 404.');
    expect(page('ash')).toContain('It has not been possible to read it yet.');
  });

  it('is not asked for by any other command', async () => {
    host.asked.length = 0;
    place.write('ash', { 'neighbours.yaml': `feeds: [{ name: Valley, feed: "${host.url('/other')}" }]\n` });
    await place.run('check', 'ash', '--content');
    expect(host.asked).toEqual([]);
  });
});

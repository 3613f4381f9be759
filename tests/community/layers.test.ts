// A SubCommunity beside its towns, through the command: what it says reaches every page, and a change of it every town.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entry, makePlace, townSettings } from '../make-town.ts';

const place = makePlace();
afterAll(place.remove);

/** Writes files beside the folder of towns. */
function common(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    const target = join(dirname(place.towns), path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
const settings = 'name: The Valley\ncontentVersion: 0\n';
const build = () => place.run('build', '--no-search');
const menu = (town: string) => /<header[\s\S]*?<\/header>/.exec(place.read(town, 'index.html'))?.[0] ?? '';

beforeAll(() => {
  place.write('ash', {
    'town.yaml': townSettings('Ash'),
    'news/en/market.md': entry({ title: 'Market', date: '2026-11-05', summary: 'On the square.', topics: ['rivers'] }),
  });
  place.write('elm', {
    'town.yaml': townSettings('Elm', 'modules: [pages, news]\n'),
    'labels.yaml': 'en:\n  news.title: Word from Elm\n',
    'news/en/market.md': entry({ title: 'Market', date: '2026-11-05', summary: 'Here.' }, '[Lost](nowhere)'),
  });
  common({
    'community.yaml': settings,
    'community/labels/en.json': '{ "news.title": "The Valley’s news" }',
    'community/shared/topics.yaml': 'rivers: { label: Rivers }\n',
  });
});

it('gives its words and topics to its towns, which may have their own', async () => {
  const run = await build();
  expect(run.code, run.stderr).toBe(0);
  expect(menu('ash')).toContain('The Valley’s news');
  expect(menu('elm')).toContain('Word from Elm');
  expect(place.read('ash', 'topics/rivers/index.html')).toContain('Rivers');
  expect((await build()).stdout).toContain('ash: ');
  expect((await build()).stdout.match(/nothing has changed/g)).toHaveLength(2);
});

it('changes every town when it changes itself', async () => {
  common({ 'community/labels/en.json': '{ "news.title": "Valley post" }' });
  expect((await build()).code).toBe(0);
  expect(menu('ash')).toContain('Valley post');
  expect(menu('elm')).toContain('Word from Elm');
});

it('is told once what is wrong with it, however many towns it has', async () => {
  common({ 'community/labels/en.json': '{\n  "news.titel": "Valley post"\n}' });
  const run = await build();
  expect(run.code).toBe(1);
  expect(run.stderr.match(/community\/labels\/en\.json:2:3/g)).toHaveLength(1);
  expect(menu('ash')).toContain('Valley post');
  common({ 'community/labels/en.json': '{}' });
});

it('counts the warnings as errors that it does not want', async () => {
  const quiet = await place.run('check', 'elm', '--content');
  expect([quiet.code, quiet.stdout]).toEqual([0, expect.stringContaining('warning The link to “nowhere”')]);
  common({ 'community.yaml': `${settings}rules:\n  errors: [dead-link, link-new-window]\n  modules: [places]\n` });
  const strict = await place.run('check', 'elm', '--content');
  expect(strict.code).toBe(1);
  expect(strict.stdout).toContain('error The link to “nowhere”');
  expect(strict.stdout).toContain(
    'towns/elm/town.yaml:10:10 error Every town of this SubCommunity has the module “places”',
  );
});

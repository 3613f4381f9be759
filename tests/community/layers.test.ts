// A SubCommunity beside its towns, through the command: what it says reaches every page, and a change of it every town.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

it('gives a new town first texts of its own', async () => {
  const settings = ['--name', 'Oak', '--languages', 'en', '--country', 'GB', '--time-zone', 'Europe/London'];
  const made = () => place.run('new', 'oak', ...settings, '--domain', 'oak.example', '--colour', '#0b5d6b');
  expect((await made()).code).toBe(0);
  const core = readdirSync(join(place.towns, 'oak/news/en'));
  rmSync(join(place.towns, 'oak'), { recursive: true });

  const first = 'community/shared/first-texts/en';
  const [known = ''] = readdirSync(join(import.meta.dirname, '../../content/shared/first-texts/en/news'));
  common({
    [`${first}/news/${known}`]:
      '---\nslug: the-valley\ntitle: "{{name}} is in the Valley"\ndate: 2026-11-01\nsummary: So.\n---\n\nText.\n',
  });
  expect((await made()).code).toBe(0);
  const own = readdirSync(join(place.towns, 'oak/news/en'));
  expect(own).toHaveLength(core.length);
  expect(own).toContain('the-valley.md');
  expect((await place.run('check', 'oak', '--content')).code).toBe(0);
});

it('counts what the gate warns of as violations where it says so', async () => {
  const page = (words: string) => `---\ntitle: Two ways\n---\n\n${words}\n`;
  const text = '[More](news/market) and [more](https://river.example/a).';
  place.write('ash', { 'pages/en/ways.md': page(text) });
  const findings = async () => {
    const { stdout } = await place.run('check', 'ash', '--no-browser', '--json');
    const report = JSON.parse(stdout) as { pages: { findings: { rule: string; level: string }[] }[] };
    return report.pages
      .flatMap(({ findings: all }) => all)
      .filter(({ level }) => level === 'warning')
      .map(({ rule }) => rule);
  };
  common({ 'community.yaml': settings });
  const warned = await findings();
  const [rule = ''] = warned.filter((name) => !name.includes('verif'));
  expect(rule).not.toBe('');
  common({ 'community.yaml': `${settings}rules: { errors: [${rule}] }\n` });
  expect(await findings()).not.toContain(rule);
});

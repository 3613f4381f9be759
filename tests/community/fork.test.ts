// The life of a fork: it has a theme, a module and towns of its own, upstream goes on, and an upgrade loses nothing of either.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entry, townSettings } from '../make-town.ts';
import { makeFork } from './make-fork.ts';

const { upstream, fork, belfry, npmCalls, remove } = makeFork();
afterAll(remove);

const job = `---
# Asked for by the harbour
title: 'Boat keeper'
published: 2026-11-02
closes: 2027-06-30
salary:   "By the tide"   # as agreed
howToApply: Write to us.
---

Keeps the boats.
`;
const own = {
  'towns/demo': undefined,
  'towns/ford/town.yaml': townSettings('Ford'),
  'towns/ford/jobs/en/boat-keeper.md': job,
  'towns/ford/boats/en/heron.md': entry({ title: 'Heron', summary: 'Four oars.' }),
  'community.yaml': '# Ours\nname: The Valley\ntheme: valley\ncontentVersion: 0 # see migrations\n',
  'community/labels/en.json': '{ "jobs.title": "Work in the Valley" }\n',
  'community/modules.ts': (text: string) =>
    text
      .replace('import type', "import boats from '../content/modules/boats/module.ts';\nimport type")
      .replace('= []', '= [boats]'),
  'content/modules/boats/module.ts': `// The module “boats”: what lies in the harbour.
import { defineCollection } from '../../model/collection.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { text } from '../../model/fields/text.ts';
import { defineModule } from '../../model/module.ts';

export const boats = defineCollection({
  name: 'boats',
  fields: { title: text({ required: true }), summary: text(), body: markdown() },
});
export default defineModule({
  name: 'boats',
  collections: [boats],
  pages: {
    list: { component: 'pages/list.astro', pages: ({ site, language, scope }) => scope ? [] : [{ path: 'boats/', title: site.say(language)('boats.title') }] },
  },
});
`,
  'content/modules/boats/labels/en.json': '{ "boats.title": "Boats", "boats.one": "Boat" }\n',
  'content/modules/boats/pages/list.astro': `---
// All boats.
import Layout from '@theme/components/Layout.astro';
const { site, page } = Astro.locals;
---
<Layout><h1>{page.title}</h1><ul>{site.list('boats', page.language).map((boat) => <li>{boat.values.title}</li>)}</ul></Layout>
`,
  'themes/valley/theme.ts': `// The theme of the Valley: its own green, and its motto above the foot of each page.
import { defineTheme } from '../../content/model/theme.ts';

export default defineTheme({
  name: 'valley',
  extends: 'commons',
  tokens: 'tokens.css',
  slots: { 'before-footer': 'components/Motto.astro' },
});
`,
  'themes/valley/tokens.css': '/* The Valley’s own measures. */\n:root { --valley-bank: 3.21rem; }\n',
  'themes/valley/components/Motto.astro': '---\n// The motto of the Valley.\n---\n<p>Rowing against the stream</p>\n',
  'README.md': (text: string) => text.replace(/^# .*/, '# The Valley’s portals'),
};

/** Everything that the fork made, as it stands now. */
const ours = () =>
  Object.fromEntries(
    Object.keys(own)
      .filter((path) => path !== 'towns/demo')
      .map((path) => [path, fork.read(path)]),
  );
const head = () => fork.git('rev-parse', 'HEAD');
const stateOf = () => [head(), fork.git('status', '--porcelain'), fork.git('worktree', 'list').split('\n').length];
let before: Record<string, string>;

beforeAll(() => {
  fork.commit(own);
  before = ours();

  const rename = (text: string) => text.replace(/\bsalary\b/g, 'pay');
  const languages = readdirSync(join(upstream.root, 'content/modules/jobs/labels'));
  upstream.commit({
    'content/modules/jobs/model.ts': rename,
    'content/modules/jobs/pages/entry.astro': rename,
    ...Object.fromEntries(languages.map((name) => [`content/modules/jobs/labels/${name}`, rename])),
    'content/migrations/0001-jobs-pay.ts': `// What a job pays is called “pay”.
import { renameField } from './building-blocks.ts';
import type { Migration } from './migration.ts';

export const jobsPay: Migration = { summary: 'The field “salary” of jobs is called “pay”.', town: renameField('jobs', 'salary', 'pay') };
`,
    'content/migrations/migrations.ts': (text) =>
      text
        .replace('import type', "import { jobsPay } from './0001-jobs-pay.ts';\nimport type")
        .replace(/new Map<number, Migration>\(\[[\s\S]*?\]\)/, 'new Map<number, Migration>([[1, jobsPay]])'),
    'themes/commons/components/page-header.css': (text) =>
      `${text}\n@layer components { .page-header { outline-offset: 1.234rem; } }\n`,
    'package-lock.json': (text) => `${text}\n`,
    'towns/second-demo/town.yaml': townSettings('Second'),
    'towns/demo/town.yaml': (text) => `${text}population: 5\n`,
    'README.md': (text) => text.replace(/^# .*/, '# Belfry, newer'),
  });
  upstream.git('checkout', '--quiet', '-b', 'broken');
  upstream.commit({
    'content/model/town.ts': (text) => text.replace('population: number()', 'population: number({ required: true })'),
  });
  upstream.git('checkout', '--quiet', 'main');
});

it('is not upgraded while something is not committed', async () => {
  const draft = join(fork.root, 'towns/ford/draft.md');
  writeFileSync(draft, 'A thought');
  const { code, printed } = await belfry('upgrade');
  expect([code, printed]).toEqual([1, expect.stringMatching(/not committed:\n {2}\?\? towns\/ford\/draft\.md/)]);
  rmSync(draft);
});

it('stops where both have changed a file of upstream’s in the same place, and says how to go on', async () => {
  const standing = stateOf();
  const { code, printed } = await belfry('upgrade');
  expect(code).toBe(1);
  expect(printed).toContain('README.md: changed here and by upstream in the same place');
  expect(printed).toContain('belfry upgrade --keep README.md=ours');
  expect(stateOf()).toEqual(standing);
});

it('stays as it was when its towns cannot be built with the newer version', async () => {
  const standing = stateOf();
  const { code, printed } = await belfry('upgrade', '--to', 'broken', '--keep', 'README.md=ours');
  expect(code).toBe(1);
  expect(printed).toContain('cannot be built with the newer version');
  expect(printed).toContain('“population” is missing');
  expect(printed).toContain('Nothing was changed here.');
  expect(stateOf()).toEqual(standing);
  expect(ours()).toEqual(before);
});

it('loses nothing of its own and gets all of upstream’s', async () => {
  const standing = head();
  const { code, printed } = await belfry('upgrade', '--keep', 'README.md=ours');
  expect(code, printed).toBe(0);
  expect(printed).toContain('1 file of upstream’s was changed here:\n  README.md');
  expect(printed).toContain('0001 The field “salary” of jobs is called “pay”.\n  ~ towns/ford/jobs/en/boat-keeper.md');
  expect(printed).toMatch(/ford: \d+ pages\n {2}\d+ look different/);

  expect(ours()).toEqual({
    ...before,
    'towns/ford/jobs/en/boat-keeper.md': job.replace('salary:', 'pay:'),
    'community.yaml': own['community.yaml'].replace('contentVersion: 0', 'contentVersion: 1'),
  });
  expect(printed).toContain('asks for other packages: installing them (npm ci)');
  expect(npmCalls().at(-1)).toBe(`${fork.root} ci --no-audit --no-fund`);
  expect(fork.read('content/modules/jobs/model.ts')).toContain('pay: text()');
  expect(readdirSync(join(fork.root, 'towns'))).toEqual(['ford']);
  expect(fork.git('rev-parse', 'HEAD^1')).toBe(standing);
  expect(fork.git('rev-parse', 'HEAD^2')).toBe(upstream.git('rev-parse', 'main'));
  expect(fork.git('status', '--porcelain')).toBe('');
  expect(fork.git('worktree', 'list').split('\n')).toHaveLength(1);
});

it('has built its towns with both, and shows them side by side', () => {
  const place = join(fork.root, '.cache/upgrade');
  const page = (path: string) => readFileSync(join(place, 'after/ford', path), 'utf8');
  expect(page('jobs/boat-keeper/index.html')).toContain('By the tide');
  expect(page('jobs/index.html')).toContain('Work in the Valley');
  expect(page('boats/index.html')).toContain('<li>Heron</li>');
  expect(page('index.html')).toContain('Rowing against the stream');
  const styles = readdirSync(join(place, 'after/ford/_astro')).filter((name) => name.endsWith('.css'));
  const css = styles.map((name) => page(`_astro/${name}`)).join('');
  expect([css.includes('3.21rem'), css.includes('1.234rem')]).toEqual([true, true]);
  const report = readFileSync(join(place, 'report/index.html'), 'utf8');
  for (const [, picture = ''] of report.matchAll(/<img src="([^"]+)"/g)) {
    expect(existsSync(join(place, 'report', picture))).toBe(true);
  }
  expect(report).toContain('alt="The page before the upgrade"');
});

it('is told when there is nothing newer', async () => {
  const { code, printed } = await belfry('upgrade');
  expect([code, printed]).toEqual([0, expect.stringContaining('There is nothing newer than what is here')]);
});

// `npm run bench`: builds the same towns with Belfry and with what a user would take instead, and prints the ratios.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startBelfry } from '../run-belfry.ts';
import { listEntries, type Waits } from './list-entries.ts';
import { makeTowns } from './make-towns.ts';
import { type Cost, measure } from './measure.ts';
import { type PeerTown, peerTown } from './peers/peer-pages.ts';
import { writeAstro, writeEleventy, writeHugo } from './peers/write-peers.ts';
import { type Contestant, median, rounds } from './rounds.ts';

const project = join(import.meta.dirname, '../..');
const belfry = `node ${join(project, 'scripts/belfry.js')}`;
const pagefind = join(project, 'node_modules/.bin/pagefind');
const astro = join(project, 'node_modules/.bin/astro');
const eleventyHome = join(import.meta.dirname, 'peers/eleventy');
const eleventy = join(eleventyHome, 'node_modules/.bin/eleventy');

const isLong = process.argv.includes('--long');
const ROUNDS = Number(process.argv.find((word) => word.startsWith('--rounds='))?.slice(9) ?? 3);
const TOWNS = 100;
const ENTRIES = 40;
/** How many towns the slow peers build; their time for all is so many times as much. */
const OF_ELEVENTY = 10;
const OF_ASTRO = 2;

const home = mkdtempSync(join(tmpdir(), 'belfry-bench-'));
const at = (name: string) => join(home, name);
const fresh =
  (...names: string[]) =>
  () => {
    for (const name of names) rmSync(at(name), { recursive: true, force: true });
  };
const optionsOf = (name: string) => `--towns ${at(name)} --out ${at(`${name}-out`)} --cache ${at(`${name}-cache`)}`;

/** The number of pages below a folder; what belongs to the editing of towns is no page. */
function pagesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !/(?:^|\/)admin\//.test(path),
  ).length;
}
const expectPages = (folder: string, pages: number) => () => {
  const found = pagesBelow(at(folder));
  if (found !== pages) throw new Error(`${folder} has ${found} pages instead of ${pages}.`);
};

/** The ratios, each with the goal that it must not exceed. */
const ratios: Record<string, { figure: number; goal: number; holds: boolean }> = {};
const editing: Record<string, Waits> = {};
const runs: Record<string, Record<string, readonly Cost[]>> = {};

function judge(name: string, figure: number, goal: number): void {
  ratios[name] = { figure: Number(figure.toFixed(3)), goal, holds: figure <= goal };
}

async function compare(
  title: string,
  contestants: readonly Contestant[],
): Promise<(name: string, what: keyof Cost) => number> {
  process.stderr.write(`${title}\n`);
  const costs = await rounds(contestants, ROUNDS);
  runs[title] = costs;
  return (name, what) => median((costs[name] ?? []).map((cost) => cost[what]));
}

/** The newest version of each program, for the record. */
function versions(): Record<string, string> {
  const said = (command: string, ...words: string[]) => {
    try {
      return execFileSync(command, words, { encoding: 'utf8' }).split('\n')[0]?.trim() ?? '';
    } catch {
      return 'not there';
    }
  };
  return {
    node: process.version,
    hugo: said('hugo', 'version'),
    eleventy: said(eleventy, '--version'),
    astro: said(astro, '--version'),
    pagefind: said(pagefind, '--version'),
  };
}

/** Puts the same sentence at the end of a town's entry, so that a build has something to do. */
let edits = 0;
const edit = (file: string) => () => appendFileSync(file, `\nOne more sentence, number ${++edits}.\n`);

function prepareEleventy(): void {
  if (!existsSync(eleventy)) execFileSync('npm', ['ci'], { cwd: eleventyHome, stdio: 'ignore' });
}

/** Hugo for some towns, one after the other, as a script of a webmaster would. */
const hugoLine = (count: number, more = ''): string =>
  `for i in $(seq 0 ${count - 1}); do hugo --quiet -s ${at('hugo')}/town$i -d ${at('hugo-out')}/town$i${more}; done`;

async function coldBuilds(hasHugo: boolean, pages: number): Promise<void> {
  const own: Contestant = {
    name: 'Belfry',
    line: `${belfry} build --no-search ${optionsOf('towns')}`,
    before: fresh('towns-out', 'towns-cache'),
    after: expectPages('towns-out/.sites', pages),
  };
  const cost = await compare(`${TOWNS} towns of 60 pages from nothing, without search`, [
    own,
    ...(hasHugo
      ? [{ name: 'Hugo', line: hugoLine(TOWNS), before: fresh('hugo-out'), after: expectPages('hugo-out', pages) }]
      : []),
    {
      name: 'Eleventy',
      line: `for i in $(seq 0 ${OF_ELEVENTY - 1}); do cd ${at('eleventy')}/town$i && ${eleventy} --quiet --output ${at('eleventy-out')}/town$i; done`,
      before: fresh('eleventy-out'),
      times: TOWNS / OF_ELEVENTY,
    },
    {
      name: 'Astro',
      line: `for i in $(seq 0 ${OF_ASTRO - 1}); do cd ${at('astro')}/town$i && ASTRO_TELEMETRY_DISABLED=1 ${astro} build --silent; done`,
      before: () => {
        for (let town = 0; town < OF_ASTRO; town++) fresh(`astro/town${town}/dist`, `astro/town${town}/.astro`)();
      },
      times: TOWNS / OF_ASTRO,
    },
  ]);
  const mine = cost('Belfry', 'cpu');
  if (hasHugo) judge('100 × 60 cold, without search: processor time against Hugo', mine / cost('Hugo', 'cpu'), 1);
  judge('100 × 60 cold, without search: processor time against Eleventy', mine / cost('Eleventy', 'cpu'), 0.8);
  judge('100 × 60 cold, without search: processor time against Astro per town', mine / cost('Astro', 'cpu'), 0.05);
}

async function coldWithSearch(pages: number): Promise<void> {
  const cost = await compare(`${TOWNS} towns of 60 pages from nothing, with search`, [
    {
      name: 'Belfry',
      line: `${belfry} build ${optionsOf('towns')}`,
      before: fresh('towns-out', 'towns-cache'),
      after: expectPages('towns-out/.sites', pages),
    },
    {
      name: 'Hugo',
      line: hugoLine(TOWNS, ` && ${pagefind} --site ${at('hugo-out')}/town$i >/dev/null`),
      before: fresh('hugo-out'),
      after: expectPages('hugo-out', pages),
    },
  ]);
  judge(
    '100 × 60 cold, with Pagefind for both: processor time against Hugo',
    cost('Belfry', 'cpu') / cost('Hugo', 'cpu'),
    0.8,
  );
}

async function oneTown(): Promise<void> {
  const cost = await compare('one town of 60 pages from nothing', [
    { name: 'Belfry', line: `${belfry} build --no-search ${optionsOf('one')}`, before: fresh('one-out', 'one-cache') },
    {
      name: 'Eleventy',
      line: `cd ${at('eleventy')}/town0 && ${eleventy} --quiet --output ${at('eleventy-out')}/town0`,
      before: fresh('eleventy-out'),
    },
  ]);
  judge('1 × 60 cold process: time against Eleventy', cost('Belfry', 'wall') / cost('Eleventy', 'wall'), 1);
}

async function edits100(hasHugo: boolean): Promise<void> {
  const entry = join(at('towns'), 'town7/news/en/news-0.md');
  const hugoEntry = join(at('hugo'), 'town7/content/news--news-0.md');
  // Once, so that every town stands.
  await measure(`${belfry} build ${optionsOf('towns')}`);
  const cost = await compare(`one entry edited among ${TOWNS} towns`, [
    { name: 'Belfry', line: `${belfry} build ${optionsOf('towns')}`, before: edit(entry) },
    ...(hasHugo
      ? [
          {
            name: 'Hugo, that town',
            line: `hugo --quiet -s ${at('hugo')}/town7 -d ${at('hugo-out')}/town7`,
            before: edit(hugoEntry),
          },
          { name: 'Hugo, all towns', line: hugoLine(TOWNS), before: edit(hugoEntry) },
        ]
      : []),
  ]);
  const nothing = await compare(`nothing changed in ${TOWNS} towns`, [
    { name: 'Belfry', line: `${belfry} build ${optionsOf('towns')}` },
    { name: 'Node alone', line: 'node -e 0' },
  ]);
  judge(
    'no change, 100 × 60: processor time beyond Node’s own start, in seconds',
    nothing('Belfry', 'cpu') - nothing('Node alone', 'cpu'),
    0.15,
  );
  if (!hasHugo) return;
  judge(
    'one edit, 100 × 60: time against Hugo for that town',
    cost('Belfry', 'wall') / cost('Hugo, that town', 'wall'),
    1.2,
  );
  judge(
    'one edit, 100 × 60: time against Hugo for all towns',
    cost('Belfry', 'wall') / cost('Hugo, all towns', 'wall'),
    0.1,
  );
  judge(
    'no change, 100 × 60: time against Hugo for all towns',
    nothing('Belfry', 'wall') / cost('Hugo, all towns', 'wall'),
    0.05,
  );
}

/** Milliseconds from an edit to the byte on disk while `belfry dev` runs. */
async function whileServing(): Promise<void> {
  const entry = join(at('one'), 'town0/news/en/news-0.md');
  const page = join(at('one-out'), 'town0/news/news-0/index.html');
  const dev = startBelfry(['dev', '--port', '0', ...optionsOf('one').split(' ')]);
  await dev.says(/http:\/\//);
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    edit(entry)();
    const start = performance.now();
    while (!readFileSync(page, 'utf8').includes(`number ${edits}.`) && performance.now() - start < 10_000)
      await new Promise((resolve) => setTimeout(resolve, 2));
    times.push(performance.now() - start);
  }
  await dev.stop();
  process.stderr.write(`edits while belfry dev runs: ${times.map(Math.round).join(', ')} ms\n`);
  judge('one edit while belfry dev runs: milliseconds to the byte on disk', median(times), 150);
}

async function large(): Promise<void> {
  makeTowns({ folder: at('large'), towns: 1, entries: 2000, whole: true });
  const cost = await compare('one town of 2,000 entries from nothing', [
    {
      name: 'Belfry',
      line: `${belfry} build ${optionsOf('large')}`,
      before: fresh('large-out', 'large-cache'),
      watch: true,
    },
  ]);
  process.stderr.write(`  at most ${Math.round(cost('Belfry', 'memory'))} MB\n`);
  const waits = await listEntries(optionsOf('large').split(' '));
  editing['2,000 entries in 15 collections, milliseconds'] = waits;
  process.stderr.write(
    `  editing starts after ${waits.start} ms, lists after ${waits.list}, opens after ${waits.entry}\n`,
  );
  if (!isLong) return;
  makeTowns({ folder: at('many'), towns: 1000, entries: ENTRIES });
  const many = await compare('1,000 towns of 60 pages from nothing', [
    {
      name: 'Belfry',
      line: `${belfry} build ${optionsOf('many')}`,
      before: fresh('many-out', 'many-cache'),
      watch: true,
    },
  ]);
  judge('1,000 × 60: megabytes of memory at the most', many('Belfry', 'memory'), 1000);
}

function report(): void {
  const machine = {
    platform: `${process.platform} ${process.arch}`,
    processors: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
  const record = { machine, versions: versions(), runs, editing, ratios };
  writeFileSync(join(import.meta.dirname, 'latest.json'), `${JSON.stringify(record, null, 2)}\n`);
  const width = Math.max(...Object.keys(ratios).map((name) => name.length));
  for (const [name, { figure, goal, holds }] of Object.entries(ratios)) {
    process.stdout.write(
      `${name.padEnd(width)}  ${String(figure).padStart(8)}  at most ${String(goal).padStart(5)}  ${holds ? 'holds' : 'MISSED'}\n`,
    );
  }
}

async function main(): Promise<void> {
  const hasHugo = versions().hugo !== 'not there';
  if (!hasHugo) process.stderr.write('Hugo is not on the PATH: it is left out.\n');
  prepareEleventy();
  makeTowns({ folder: at('towns'), towns: TOWNS, entries: ENTRIES });
  cpSync(join(at('towns'), 'town0'), join(at('one'), 'town0'), { recursive: true });
  await measure(`${belfry} build --no-search ${optionsOf('towns')}`);
  const folders = { towns: at('towns'), out: at('towns-out'), cache: at('towns-cache') };
  const peers: PeerTown[] = [];
  for (let town = 0; town < TOWNS; town++) peers.push(await peerTown(`town${town}`, folders));
  const pages = peers.reduce((sum, peer) => sum + peer.pages.length, 0);
  writeHugo(at('hugo'), peers);
  writeEleventy(at('eleventy'), peers.slice(0, OF_ELEVENTY));
  writeAstro(at('astro'), peers.slice(0, OF_ASTRO));
  mkdirSync(at('astro'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(at('astro'), 'node_modules'));
  await coldBuilds(hasHugo, pages);
  if (hasHugo) await coldWithSearch(pages);
  await oneTown();
  await edits100(hasHugo);
  await whileServing();
  await large();
  report();
}

try {
  await main();
} finally {
  rmSync(home, { recursive: true, force: true });
}

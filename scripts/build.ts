// `belfry build`: from town folders to finished sites.

import type { TownWants } from '../content/model/beyond.ts';
import { beyondInputs } from './beyond/beyond-inputs.ts';
import { wantedBy } from './beyond/wanted-by.ts';
import type { Job, TownResult } from './build-town.ts';
import { buildTowns, type Fault } from './build-towns.ts';
import { digest } from './digest.ts';
import { fileAges } from './file-ages.ts';
import type { GateOrder, Judgement } from './gate/judge-site.ts';
import { openHashMemory } from './hash-memory.ts';
import { chooseTowns } from './list-towns.ts';
import { type MakingOptions, makingHash, type Prepared, prepareContexts } from './prepare-context.ts';
import type { Folders } from './project.ts';
import { counted, duration, paint, printProblems, progressLine, toldOnce } from './terminal.ts';
import { inputsOf, standingSite } from './town-inputs.ts';

/** What `belfry build` was asked for. */
export interface BuildOptions {
  towns: readonly string[];
  folders: Folders;
  force: boolean;
  /** Print one JSON record instead of text. */
  json: boolean;
  /** Whether sites get a search index. */
  search?: boolean;
  /** True leaves the web alone: of feeds, the last good copies are shown. */
  offline?: boolean;
  /** Given when the gate has to let a site pass before it takes the place of the last one. */
  gate?: GateOrder | undefined;
  /** The instant of the build: today, unless told otherwise. */
  now?: Date;
}

const CHANGES_SHOWN = 12;

/** What each town shows from beyond its folder; feeds that towns name are pulled, unless nobody wants that. */
async function lookBeyond(towns: readonly string[], options: BuildOptions, now: Date): Promise<Map<string, TownWants>> {
  const { folders, offline = false } = options;
  const wants = new Map<string, TownWants>();
  for (const town of towns) wants.set(town, await wantedBy(town, folders));
  const feeds = [...wants.values()].flat().flatMap(({ wanted }) => (wanted.feeds ?? []).map(({ feed }) => feed));
  if (feeds.length > 0 && !offline) {
    const { refreshFeeds } = await import('./feeds/refresh-feeds.ts');
    await refreshFeeds({ urls: [...new Set(feeds)], cache: folders.cache, now });
  }
  return wants;
}

function townLine(result: TownResult): string[] {
  const { town, skipped, pages, written, pictures } = result;
  if (skipped) return [`  ${town}: ${counted(pages, 'page')}, nothing has changed`];
  if (!written) return [`  ${town}: not built; its last good site stands`];
  const { added, changed, removed } = written;
  const total = added.length + changed.length + removed.length;
  const made = pictures > 0 ? `, ${counted(pictures, 'picture')} made` : '';
  const head = `  ${town}: ${counted(pages, 'page')}${made}, ${total === 0 ? 'no file differs' : `${counted(total, 'file')} written or removed`}`;
  const marks = [
    ...changed.map((path) => `    ~ ${path}`),
    ...added.map((path) => `    + ${path}`),
    ...removed.map((path) => `    - ${path}`),
  ];
  const isFirst = changed.length === 0 && removed.length === 0;
  if (isFirst || total === 0) return [head];
  const more = marks.length > CHANGES_SHOWN ? [`    … and ${marks.length - CHANGES_SHOWN} more`] : [];
  return [head, ...marks.slice(0, CHANGES_SHOWN), ...more];
}

/** The words are loaded only where the gate was asked. */
async function printJudgement({ urgent, report }: Judgement): Promise<void> {
  const { printWhole } = await import('./gate/report/print-report.ts');
  const { gateSay } = await import('./gate/gate-words.ts');
  printWhole({ report, language: 'en', stream: process.stderr });
  if (urgent) process.stderr.write(`${paint(process.stderr, 'red', gateSay('en')('gate.report.urgent'))}\n`);
}

async function printText(results: readonly (TownResult | Fault)[], milliseconds: number): Promise<void> {
  const { stdout, stderr } = process;
  const told = new Set<string>();
  for (const result of results) {
    if ('fault' in result) {
      stderr.write(`${paint(stderr, 'red', 'fault')} in ${result.town}, which is not your mistake:\n${result.fault}\n`);
      continue;
    }
    // A mistake in a theme or a SubCommunity is one of each of its towns.
    printProblems(toldOnce(result.problems, told), stderr);
    if (result.gate) await printJudgement(result.gate);
    for (const line of townLine(result)) stdout.write(`${line}\n`);
  }
  const pages = results.reduce((sum, result) => sum + ('pages' in result ? result.pages : 0), 0);
  stdout.write(`${counted(results.length, 'town')}, ${counted(pages, 'page')} in ${duration(milliseconds)}\n`);
}

/** The fingerprint of what makes towns of each theme, taken once each. */
function rememberingHashes(making: MakingOptions): (theme: string) => string {
  const known = new Map<string, string>();
  return (theme) => {
    const hash = known.get(theme) ?? makingHash(theme, making);
    known.set(theme, hash);
    return hash;
  };
}

/** Builds towns; returns the exit code: 0, or 1 when a town has errors. */
export async function build(options: BuildOptions): Promise<number> {
  const started = performance.now();
  const { folders, force, json, search = true, gate } = options;
  const { chosen, problems } = chooseTowns(folders.towns, options.towns);
  if (problems.length > 0 || chosen.length === 0) {
    printProblems(problems, process.stderr);
    if (chosen.length === 0)
      process.stderr.write(`There are no towns in ${folders.towns}. Make one with: belfry new <town>\n`);
    return 1;
  }
  const progress = progressLine(process.stderr);
  const now = options.now ?? new Date();
  const making = { folders, search, gate };
  const ages = fileAges({ folder: folders.towns, memory: `${folders.cache}/file-ages.json` });
  const memory = openHashMemory(`${folders.cache}/inputs.json`);
  const programs = rememberingHashes(making);
  const wants = await lookBeyond(chosen, options, now);
  const inputs = (town: string, theme: string) => {
    const own = inputsOf({ town, towns: folders.towns, program: programs(theme), ages, memory });
    const beyond = beyondInputs({ town, wants: wants.get(town) ?? [], folders, memory, now });
    return beyond ? digest(`${own}${beyond}`) : own;
  };
  const results: (TownResult | Fault)[] = [];
  const waiting: string[] = [];
  for (const town of chosen) {
    const { out } = folders;
    const standing = force ? undefined : standingSite({ town, out, inputs: (theme) => inputs(town, theme), now });
    if (standing) results.push({ town, problems: [], skipped: true, pages: standing.pages, pictures: 0 });
    else waiting.push(town);
  }
  let prepared: Prepared | undefined;
  if (waiting.length > 0) {
    // Settings are read only of towns that are built.
    const { themeOfTown } = await import('./theme-of-town.ts');
    const jobs = waiting.map((town): Job => {
      const theme = themeOfTown(town, folders.towns);
      return { town, theme, inputs: inputs(town, theme) };
    });
    const onCompile = () => progress.show('Compiling …');
    const themes = jobs.map(({ theme }) => theme);
    prepared = await prepareContexts({ themes, now, ages, onCompile, ...making });
    const { inputs: contexts, broken } = prepared;
    const sound = jobs.filter(({ theme }) => contexts.has(theme));
    progress.show(`Building ${counted(sound.length, 'town')} …`);
    const onTown = ({ town }: { town: string }, done: number) =>
      progress.show(`Built ${done} of ${sound.length}: ${town}`);
    results.push(...(await buildTowns({ jobs: sound, inputs: contexts, onTown })));
    for (const { town, theme } of jobs) {
      const problems = broken.get(theme);
      if (problems) results.push({ town, problems, skipped: false, pages: 0, pictures: 0 });
    }
  }
  memory.keep();
  results.sort((a, b) => chosen.indexOf(a.town) - chosen.indexOf(b.town));
  progress.clear();
  const milliseconds = performance.now() - started;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ compiled: prepared?.compiled ?? false, milliseconds: Math.round(milliseconds), towns: results })}\n`,
    );
  } else await printText(results, milliseconds);
  const isBad = (result: TownResult | Fault) =>
    'fault' in result || result.gate?.passed === false || result.problems.some(({ level }) => level === 'error');
  return results.some(isBad) ? 1 : 0;
}

// `belfry build`: from town folders to finished sites.

import type { TownResult } from './build-town.ts';
import { buildTowns, type Fault, type Job } from './build-towns.ts';
import type { GateOrder, Judgement } from './gate/judge-site.ts';
import { openHashMemory } from './hash-memory.ts';
import { chooseTowns } from './list-towns.ts';
import { prepareContext } from './prepare-context.ts';
import type { Folders } from './project.ts';
import { counted, duration, paint, printProblems, progressLine } from './terminal.ts';
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
  /** Given when the gate has to let a site pass before it takes the place of the last one. */
  gate?: GateOrder | undefined;
  /** The instant of the build: today, unless told otherwise. */
  now?: Date;
}

const CHANGES_SHOWN = 12;

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
  for (const result of results) {
    if ('fault' in result) {
      stderr.write(`${paint(stderr, 'red', 'fault')} in ${result.town}, which is not your mistake:\n${result.fault}\n`);
      continue;
    }
    printProblems(result.problems, stderr);
    if (result.gate) await printJudgement(result.gate);
    for (const line of townLine(result)) stdout.write(`${line}\n`);
  }
  const pages = results.reduce((sum, result) => sum + ('pages' in result ? result.pages : 0), 0);
  stdout.write(`${counted(results.length, 'town')}, ${counted(pages, 'page')} in ${duration(milliseconds)}\n`);
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
  const onCompile = () => progress.show('Compiling …');
  const { input, compiled } = await prepareContext({ folders, now, search, gate, onCompile });
  const { program, ages } = input;
  const memory = openHashMemory(`${folders.cache}/inputs.json`);
  const jobs: Job[] = [];
  const results: (TownResult | Fault)[] = [];
  for (const town of chosen) {
    const inputs = inputsOf({ town, towns: folders.towns, program, ages, memory });
    const standing = force ? undefined : standingSite({ town, out: folders.out, inputs, now });
    if (standing) results.push({ town, problems: [], skipped: true, pages: standing.pages, pictures: 0 });
    else jobs.push({ town, inputs });
  }
  memory.keep();
  if (jobs.length > 0) {
    progress.show(`Building ${counted(jobs.length, 'town')} …`);
    const built = await buildTowns({
      jobs,
      input,
      onTown: ({ town }, done) => progress.show(`Built ${done} of ${jobs.length}: ${town}`),
    });
    results.push(...built);
  }
  results.sort((a, b) => chosen.indexOf(a.town) - chosen.indexOf(b.town));
  progress.clear();
  const milliseconds = performance.now() - started;
  if (json) {
    process.stdout.write(`${JSON.stringify({ compiled, milliseconds: Math.round(milliseconds), towns: results })}\n`);
  } else await printText(results, milliseconds);
  const isBad = (result: TownResult | Fault) =>
    'fault' in result || result.gate?.passed === false || result.problems.some(({ level }) => level === 'error');
  return results.some(isBad) ? 1 : 0;
}

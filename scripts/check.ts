// `belfry check`: says what is wrong with the content of towns, and builds nothing.
import { loadSite } from '../content/load/load-site.ts';
import type { Problem } from '../content/model/problem.ts';
import { modules } from '../content/modules/modules.ts';
import { programHash } from './bundle.ts';
import { chooseTowns } from './list-towns.ts';
import { openMarkdownMemory } from './markdown-memory.ts';
import { paletteProblems } from './palette-problems.ts';
import type { Folders } from './project.ts';
import { readTown } from './read-town.ts';
import { codeOwnersProblems } from './rights/code-owners-of.ts';
import { repositoryOf } from './rights/git.ts';
import { counted, printProblems } from './terminal.ts';

/** Checks towns; returns the exit code: 0, or 1 when there are errors. Warnings are printed but do not count. */
export async function check(options: { towns: readonly string[]; folders: Folders; json: boolean }): Promise<number> {
  const { folders, json } = options;
  const { chosen, problems: unknown } = chooseTowns(folders.towns, options.towns);
  const results: { town: string; problems: readonly Problem[] }[] = [];
  const version = programHash();
  for (const id of unknown.length > 0 ? [] : chosen) {
    const memory = openMarkdownMemory({ file: `${folders.cache}/markdown/${id}.json`, version });
    const source = await readTown({ id, folders, markdown: memory.parse, now: new Date() });
    const { site, problems } = loadSite(source, modules);
    results.push({ town: id, problems: site ? [...problems, ...paletteProblems(site)] : problems });
    memory.keep();
  }
  const owners = codeOwnersProblems(folders.towns, repositoryOf(folders.towns));
  const all = [...unknown, ...results.flatMap(({ problems }) => problems), ...owners];
  const errors = all.filter(({ level }) => level === 'error').length;
  if (json) process.stdout.write(`${JSON.stringify({ towns: results, problems: [...unknown, ...owners] })}\n`);
  else {
    printProblems(all, process.stdout);
    process.stdout.write(
      `${counted(chosen.length, 'town')}: ${counted(errors, 'error')}, ${counted(all.length - errors, 'warning')}\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}

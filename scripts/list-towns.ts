// Which towns there are, and which of them a command means.
import { existsSync, readdirSync } from 'node:fs';
import { suggest } from '../content/model/nearest.ts';
import { type Problem, problem } from '../content/model/problem.ts';

/** The names of all town folders, in order. */
export function listTowns(towns: string): string[] {
  if (!existsSync(towns)) return [];
  return readdirSync(towns, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The towns that a command names, or all; a problem for each that does not exist. */
export function chooseTowns(towns: string, named: readonly string[]): { chosen: string[]; problems: Problem[] } {
  const known = listTowns(towns);
  if (named.length === 0) return { chosen: known, problems: [] };
  const problems = named
    .filter((name) => !known.includes(name))
    .map((name) =>
      problem({ code: 'no-town', file: 'towns', details: { found: name, suggestion: suggest(name, known) } }),
    );
  return { chosen: [...new Set(named)], problems };
}

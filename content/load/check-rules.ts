// Checks what a SubCommunity and a town want of content: known names, and no town laxer than its SubCommunity.
import type { Community } from '../model/community.ts';
import type { Module } from '../model/module.ts';
import { suggest } from '../model/nearest.ts';
import { type Path, type Position, type Problem, problem } from '../model/problem.ts';
import type { TownValues } from '../model/town.ts';

type PositionOf = (path: Path) => Position | undefined;

/** A problem for each name below `rules.errors` that no warning has. */
export const checkWarningNames = (options: {
  names: readonly string[] | undefined;
  known: readonly string[];
  file: string;
  positionOf: PositionOf;
}): Problem[] =>
  (options.names ?? []).flatMap((found, index) => {
    const { known, file, positionOf } = options;
    if (known.includes(found)) return [];
    const path = ['rules', 'errors', index];
    const details = { found, suggestion: suggest(found, known) };
    return [problem({ code: 'unknown-warning', file, position: positionOf(path), path, details })];
  });

/** Where the settings of a town fall short of the rules of its SubCommunity. */
export function checkTownRules(options: {
  settings: Partial<TownValues>;
  rules: Community['rules'];
  modules: readonly Module[];
  file: string;
  positionOf: PositionOf;
}): Problem[] {
  const { settings, rules, modules, file, positionOf } = options;
  const problems: Problem[] = [];
  const names = modules.map(({ name }) => name);
  for (const found of rules?.modules ?? []) {
    if (names.includes(found)) continue;
    const path = ['modules'];
    const place = { file, position: positionOf(path), path, collection: 'town' };
    problems.push(problem({ code: 'module-wanted', ...place, details: { found } }));
  }
  const [own, most] = [settings.rules?.verifyAfterMonths, rules?.verifyAfterMonths];
  if (own !== undefined && most !== undefined && own > most) {
    const path = ['rules', 'verifyAfterMonths'];
    const details = { field: path.join('.'), found: String(own), expected: String(most) };
    const place = { file, position: positionOf(path), path, collection: 'town' };
    problems.push(problem({ code: 'laxer-than-community', ...place, details }));
  }
  return problems;
}

/** The problems as they count where some warnings are errors. */
export const withStricterLevels = (problems: readonly Problem[], errors: ReadonlySet<string>): Problem[] =>
  problems.map((each) => (errors.has(each.code) ? { ...each, level: 'error' } : each));

// Reads town.yaml: the town's settings.
import type { Module } from '../model/module.ts';
import { suggest } from '../model/nearest.ts';
import { parseOrExplain } from '../model/parse-or-explain.ts';
import { type Problem, problem } from '../model/problem.ts';
import { type Town, townFields } from '../model/town.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { TownSource } from './town-source.ts';

/** The town, with the place of every setting for later checks. */
export interface LoadedTown {
  town: Town;
  file: string;
  positionOf: ReturnType<typeof readYaml>['positionOf'];
  /** The modules that are on, in the registry's order. */
  modules: readonly Module[];
}

/** Modules that a town has when town.yaml does not choose. */
const isOn = (module: Module, chosen: readonly string[] | undefined) =>
  module.name === 'town' || !chosen || chosen.includes(module.name);

/** The town's settings, or all that is wrong with them. */
export function loadTown(
  source: TownSource,
  modules: readonly Module[],
): { loaded?: LoadedTown; problems: readonly Problem[] } {
  const file = `${source.folder}/town.yaml`;
  const entry = source.files.find(({ path }) => path === 'town.yaml');
  if (!entry) return { problems: [problem({ code: 'no-town-file', file: source.folder })] };
  const text = readText(entry, file);
  if (typeof text !== 'string') return { problems: [text] };
  const yaml = readYaml({ source: text, file });
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const { values, problems } = parseOrExplain({
    fields: townFields,
    value: yaml.value,
    file,
    positionOf: yaml.positionOf,
  });
  if (!values) return { problems };

  const found: Problem[] = [];
  const names = modules.map((module) => module.name);
  values.modules?.forEach((name, index) => {
    if (names.includes(name)) return;
    const position = yaml.positionOf(['modules', index]);
    found.push(
      problem({ code: 'unknown-module', file, position, details: { found: name, suggestion: suggest(name, names) } }),
    );
  });
  const on = modules.filter((module) => isOn(module, values.modules));
  const blocks = on.flatMap((module) => Object.keys(module.blocks));
  values.home?.forEach((block, index) => {
    if (blocks.includes(block.block)) return;
    const position = yaml.positionOf(['home', index, 'block']);
    const details = { found: block.block, suggestion: suggest(block.block, blocks) };
    found.push(problem({ code: 'unknown-block', file, position, details }));
  });
  return {
    loaded: { town: { id: source.id, ...values }, file, positionOf: yaml.positionOf, modules: on },
    problems: found,
  };
}

// Reads the singletons of a town's modules: shared data first, the SubCommunity's and the town's own over it.
import type { Day } from '../model/fields/day.ts';
import { parseOrExplain, valueAt, withoutBlanks } from '../model/parse-or-explain.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Singleton } from '../model/singleton.ts';
import { checkTargets, type Targets } from './check-targets.ts';
import { readText } from './read-text.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import type { SourceFile, TownSource } from './town-source.ts';

/** A singleton with its values, and the way back to its lines. */
export interface LoadedSingleton {
  singleton: Singleton;
  values: Record<string, unknown>;
  file: string;
  positionOf: ReadYaml['positionOf'];
}

type Read = ReadYaml & { file: string };

function read(source: SourceFile | undefined, file: string): Read | undefined {
  if (!source) return undefined;
  const text = readText(source, file);
  if (typeof text !== 'string') return { value: undefined, positionOf: () => undefined, problems: [text], file };
  return { ...readYaml({ source: text, file }), file };
}

function load(
  singleton: Singleton,
  source: TownSource,
  today: Day,
): { loaded?: LoadedSingleton; problems: readonly Problem[] } {
  const { name, fields, shared } = singleton;
  const base = shared ? source.shared(`${name}.yaml`).map((file) => read(file, file.label)) : [];
  const own = read(
    source.files.find(({ path }) => path === `${name}.yaml`),
    `${source.folder}/${name}.yaml`,
  );
  const parts = [...base, own].filter((part) => part !== undefined);
  const unread = parts.flatMap((part) => part.problems);
  if (parts.length === 0 || unread.length > 0) return { problems: unread };
  const values: Record<string, unknown> = {};
  for (const part of parts) Object.assign(values, withoutBlanks(part.value));
  const { file, positionOf } = parts.at(-1) as Read;
  const result = parseOrExplain({ fields, value: values, file, collection: name, positionOf });
  if (!result.values) return { problems: result.problems };
  const problems = singleton.check(result.values, today).map(({ path, code, level, details }) => {
    const field = path.filter((step) => typeof step === 'string').join('.');
    const found = String(valueAt(result.values, path));
    const place = { file, position: positionOf(path), path, collection: name };
    return problem({ code, level, ...place, details: { field, found, ...details } });
  });
  return { loaded: { singleton, values: result.values, file, positionOf }, problems };
}

/** All singletons of a town that are there, the names of those that cannot be used, and all that is wrong. */
export function loadSingletons(
  source: TownSource,
  singletons: readonly Singleton[],
  today: Day,
): { loaded: LoadedSingleton[]; broken: string[]; problems: Problem[] } {
  const results = singletons.map((singleton) => ({ name: singleton.name, ...load(singleton, source, today) }));
  return {
    loaded: results.flatMap(({ loaded }) => loaded ?? []),
    broken: results.filter(({ loaded, problems }) => !loaded && problems.length > 0).map(({ name }) => name),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/** Whatever singletons point to that is not there. */
export const checkSingletons = (loaded: readonly LoadedSingleton[], targets: Targets): Problem[] =>
  loaded.flatMap(({ singleton, values, file, positionOf }) =>
    checkTargets({
      fields: singleton.fields,
      values,
      scope: '',
      targets,
      file,
      collection: singleton.name,
      positionOf,
    }),
  );

// Reads from a town's files what its modules ask for from beyond its folder.
import { readYaml } from '../../content/load/read-yaml.ts';
import type { TownWants } from '../../content/model/beyond.ts';
import { isOn } from '../../content/model/module.ts';
import { parseOrExplain, withoutBlanks } from '../../content/model/parse-or-explain.ts';
import { modules } from '../../content/modules/modules.ts';

/** The names of the modules that the settings choose; undefined where they do not choose. */
function chosenIn(settings: string): readonly string[] | undefined {
  const { modules: chosen } = (readYaml({ source: settings, file: 'town.yaml' }).value ?? {}) as { modules?: unknown };
  return Array.isArray(chosen) ? chosen.map(String) : undefined;
}

/** What is asked for; a file with mistakes asks for nothing, and the loader tells of them. */
export function readWants(settings: string, files: ReadonlyMap<string, string>): TownWants {
  const chosen = chosenIn(settings);
  return modules.flatMap((module) => {
    if (!module.beyond || !isOn(module, chosen)) return [];
    const { singleton, wants } = module.beyond;
    const file = `${singleton.name}.yaml`;
    const source = files.get(file);
    if (source === undefined) return [];
    const { value, positionOf, problems } = readYaml({ source, file });
    if (problems.length > 0) return [];
    const given = withoutBlanks(value) ?? {};
    const { values } = parseOrExplain({
      fields: singleton.fields,
      value: given,
      file,
      collection: singleton.name,
      positionOf,
    });
    return values ? [{ file, wanted: wants(values) }] : [];
  });
}

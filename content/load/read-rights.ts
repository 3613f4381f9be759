// Reads rights.yaml and maintainers.yaml alone, as a commit or a folder has them.
import type { FieldRecord, ValuesOf } from '../model/field.ts';
import { parseOrExplain } from '../model/parse-or-explain.ts';
import type { Problem } from '../model/problem.ts';
import { type Editor, maintainersFields, type Person, rights } from '../model/rights.ts';
import { readYaml } from './read-yaml.ts';

interface Source {
  text: string;
  file: string;
}

function read<F extends FieldRecord>(fields: F, { text, file }: Source) {
  const yaml = readYaml({ source: text, file });
  const { values, problems } =
    yaml.problems.length > 0 ? yaml : parseOrExplain({ fields, value: yaml.value, file, positionOf: yaml.positionOf });
  return { values: values as ValuesOf<F> | undefined, problems };
}

/** The editors that a rights.yaml names; whether what they may edit exists is not asked here. */
export function readRights(source: Source): { editors?: readonly Editor[]; problems: readonly Problem[] } {
  const { values, problems } = read(rights.fields, source);
  return values ? { editors: values.editors, problems: [] } : { problems };
}

/** The people that a maintainers.yaml names. */
export function readMaintainers(source: Source): { maintainers?: readonly Person[]; problems: readonly Problem[] } {
  const { values, problems } = read(maintainersFields, source);
  return values ? { maintainers: values.maintainers, problems: [] } : { problems };
}

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

function read<F extends FieldRecord>(
  fields: F,
  { text, file }: Source,
): { values?: ValuesOf<F>; problems: readonly Problem[] } {
  const { value, positionOf, problems } = readYaml({ source: text, file });
  return problems.length > 0 ? { problems } : parseOrExplain({ fields, value, file, positionOf });
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

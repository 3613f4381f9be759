// Where in a file of a town something stands, for problems.
import { readText } from '../../content/load/read-text.ts';
import { readYaml } from '../../content/load/read-yaml.ts';
import type { TownSource } from '../../content/load/town-source.ts';
import type { Path, Problem } from '../../content/model/problem.ts';

/** The place of a value by its path. */
export function positionsIn(
  source: TownSource,
  name: string,
): (path: Path) => Pick<Problem, 'file' | 'position' | 'path' | 'collection'> {
  const file = `${source.folder}/${name}`;
  const found = source.files.find(({ path }) => path === name);
  const text = found && readText(found, file);
  const { positionOf } = readYaml({ source: typeof text === 'string' ? text : '', file });
  const collection = name.replace(/\.yaml$/, '');
  return (path) => ({ file, path, collection, position: positionOf(path) });
}

// The time zone of a town, before its settings are checked.
import { readText } from '../../content/load/read-text.ts';
import { readYaml } from '../../content/load/read-yaml.ts';
import type { TownSource } from '../../content/load/town-source.ts';
import { offsetAt } from '../../content/model/zone.ts';

/** The zone that town.yaml names, or UTC where that is none: the loader tells of it. */
export function timeZoneOf(source: TownSource): string {
  const file = source.files.find(({ path }) => path === 'town.yaml');
  const text = file && readText(file, 'town.yaml');
  if (typeof text !== 'string') return 'UTC';
  const { timeZone } = (readYaml({ source: text, file: 'town.yaml' }).value ?? {}) as { timeZone?: unknown };
  try {
    offsetAt(0, String(timeZone));
    return String(timeZone);
  } catch {
    return 'UTC';
  }
}

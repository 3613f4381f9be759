// What the site of a part of a town takes from the town's own settings where it has written nothing.
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './town-source.ts';

/** The settings that are the same for all of a town's houses. */
const INHERITED = [
  'name',
  'languages',
  'country',
  'timeZone',
  'region',
  'position',
  'crest',
  'palette',
  'contact',
  'emergency',
  'enforcement',
  'tiles',
  'theme',
] as const;

type Settings = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The settings with those of the town that the site is part of.
 * @param parent that town's town.yaml; what is wrong in it is told where the town itself is loaded
 */
export function inheritSettings(own: unknown, parent: SourceFile | undefined): unknown {
  if (!parent || !isRecord(own)) return own;
  const text = readText(parent, 'town.yaml');
  const theirs = typeof text === 'string' ? readYaml({ source: text, file: 'town.yaml' }).value : undefined;
  if (!isRecord(theirs)) return own;
  const taken = INHERITED.filter((key) => (own[key] ?? '') === '' && theirs[key] !== undefined);
  return { ...own, ...Object.fromEntries(taken.map((key) => [key, theirs[key]])) };
}

// Which theme a town is shown in, before the town is loaded: it has to be compiled first.
import { existsSync, readFileSync } from 'node:fs';
import { readYaml } from '../content/load/read-yaml.ts';
import { listThemes, usualTheme } from './themes.ts';

/** The theme that a town's settings name; the usual one where they name none that exists, which loading the town tells. */
export function themeOfTown(id: string, towns: string): string {
  const file = `${towns}/${id}/town.yaml`;
  if (!existsSync(file)) return usualTheme();
  const settings = readYaml({ source: readFileSync(file, 'utf8'), file }).value as { theme?: unknown } | undefined;
  const named = settings?.theme;
  return typeof named === 'string' && listThemes().includes(named) ? named : usualTheme();
}

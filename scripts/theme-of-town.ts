// Which theme a town is shown in, before the town is loaded: it has to be compiled first.
import { existsSync, readFileSync } from 'node:fs';
import { readYaml } from '../content/load/read-yaml.ts';
import { COMMONS } from '../content/model/theme.ts';
import { communityFolder } from './project.ts';
import { listThemes } from './themes.ts';

function themeIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const settings = readYaml({ source: readFileSync(file, 'utf8'), file }).value as { theme?: unknown } | undefined;
  const named = settings?.theme;
  return typeof named === 'string' && named.trim() ? named : undefined;
}

/** The theme that a town's settings name, or those of its SubCommunity; the commons where there is no such theme, which loading the town tells. */
export function themeOfTown(id: string, towns: string): string {
  const named = themeIn(`${towns}/${id}/town.yaml`) ?? themeIn(`${communityFolder({ towns })}/community.yaml`);
  return named && listThemes().includes(named) ? named : COMMONS;
}

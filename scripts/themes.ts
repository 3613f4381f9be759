// The themes there are: folders of `themes` with a theme.ts.
import { existsSync, readdirSync } from 'node:fs';
import { COMMONS } from '../content/model/theme.ts';
import { ROOT } from './project.ts';

/** The names of all themes, the one that all share first. */
export function listThemes(): string[] {
  const names = readdirSync(`${ROOT}/themes`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${ROOT}/themes/${entry.name}/theme.ts`))
    .map(({ name }) => name);
  return [...new Set([COMMONS, ...names.sort()])];
}

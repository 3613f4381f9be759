// Where the parts of the project stand on disk.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Where Node keeps our sources without their types; belfry.js names it too, before any of them is read. */
export const NODE_CACHE = `${ROOT}/.cache/node`;

/** The folders that a command works on; all absolute. */
export interface Folders {
  towns: string;
  out: string;
  cache: string;
}

/** Where community.yaml stands, and the folder `community`: beside the towns. */
export const communityFolder = ({ towns }: Pick<Folders, 'towns'>): string => dirname(towns);

/** The folders: the project's own, unless an option names others (relative to where the command was called). */
export const foldersFrom = (options: {
  towns?: string | undefined;
  out?: string | undefined;
  cache?: string | undefined;
}): Folders => ({
  towns: options.towns ? resolve(options.towns) : `${ROOT}/towns`,
  out: options.out ? resolve(options.out) : `${ROOT}/dist`,
  cache: options.cache ? resolve(options.cache) : `${ROOT}/.cache`,
});

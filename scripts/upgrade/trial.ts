// Tries a merged version in a folder of its own: content migrated, all towns built before and after.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { listTowns } from '../list-towns.ts';
import { type Folders, ROOT } from '../project.ts';
import { compareSites, type SiteChanges } from './compare-sites.ts';

/** Something that went wrong, in words for whoever upgrades. */
export class UpgradeStopped extends Error {}

/** Runs a command of the version that stands in `project`; what it printed, or the reason to stop. */
function belfry(project: string, words: readonly string[], why: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${project}/scripts/belfry.js`, ...words], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout;
  throw new UpgradeStopped(`${why}\n${`${stderr}${stdout}`.trim()}`);
}

/** Gives a copy of the project its packages: those that are installed, or new ones where it asks for others. */
export function givePackages(copy: string, areOthers: boolean): void {
  if (areOthers) installPackages(copy);
  else symlinkSync(realpathSync(`${ROOT}/node_modules`), `${copy}/node_modules`, 'junction');
}

/** `npm ci` in a folder. */
export function installPackages(folder: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new UpgradeStopped(`The packages cannot be installed (npm ci):\n${`${stderr ?? ''}${stdout ?? ''}`.trim()}`);
}

/** Migrates the content of a copy; gives what was done, in words. */
export const migrateCopy = (copy: string): string =>
  existsSync(`${copy}/community.yaml`) ? belfry(copy, ['migrate', '--write'], 'The content cannot be migrated:') : '';

/** Builds all towns as they are and as they will be; what differs, by town. */
export function buildBoth(options: { copy: string; folders: Folders; place: string }): Map<string, SiteChanges> {
  const { copy, folders, place } = options;
  const towns = listTowns(`${copy}/towns`);
  if (towns.length === 0) return new Map();
  const words = (out: string) => ['build', '--no-search', '--offline', '--out', out, '--cache', folders.cache];
  const [before, after] = [`${place}/before`, `${place}/after`];
  // Pages of the last upgrade are no pages of this one.
  rmSync(place, { recursive: true, force: true });
  belfry(ROOT, words(before), 'The towns cannot be built as they are now. Mend this first:');
  belfry(copy, words(after), 'The towns cannot be built with the newer version:');
  return new Map(towns.map((town) => [town, compareSites({ before: `${before}/${town}`, after: `${after}/${town}` })]));
}

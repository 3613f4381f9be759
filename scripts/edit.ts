// `belfry edit`: towns with their page for editors; what is saved there is built and shown at once.
import { existsSync } from 'node:fs';
import { build } from './build.ts';
import { editingDesk } from './editing/editing-desk.ts';
import { gitBranch } from './editing/git-branch.ts';
import { chooseTowns } from './list-towns.ts';
import type { Folders } from './project.ts';
import { openDoors } from './serve.ts';
import { staticHost } from './static-host.ts';
import { watchFolder } from './watch-folder.ts';

/** Serves until the process is stopped. Returns an exit code only when it cannot serve. */
export async function edit(options: {
  towns: readonly string[];
  folders: Folders;
  port: number;
  /** Keep every save as a commit. */
  git: boolean;
}): Promise<number> {
  const { towns, folders, port, git } = options;
  const repository = git ? gitBranch(folders.towns) : undefined;
  if (repository && 'lack' in repository) {
    process.stderr.write(`${repository.lack}\n`);
    return 1;
  }
  const code = await build({ towns, folders, force: false, json: false });
  const { chosen } = chooseTowns(folders.towns, towns);
  const built = chosen.filter((town) => existsSync(`${folders.out}/${town}`));
  if (built.length === 0) return code || 1;
  // A town with mistakes is shown, and can be edited, as soon as they are mended.
  const desk = editingDesk({ folders, towns: chosen, branch: repository?.branch });
  const server = staticHost({ out: folders.out, towns: folders.towns, extras: desk });
  if ((await openDoors(server, port, built, true)) === undefined) return 1;
  watchFolder(folders.towns, desk.changed);
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

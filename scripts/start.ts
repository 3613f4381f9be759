// `belfry start`: builds all towns and serves them.
import { build } from './build.ts';
import type { Folders } from './project.ts';
import { serve } from './serve.ts';

/** Builds and serves; a town with errors does not keep the others from being served. */
export async function start(options: { folders: Folders; port: number }): Promise<number> {
  const { folders, port } = options;
  await build({ towns: [], folders, force: false, json: false });
  return serve({ folders, port });
}

// `belfry start`: builds all towns and serves them, to be looked at and edited.
import { build } from './build.ts';
import type { Folders } from './project.ts';

/** Builds and serves; a town with errors does not keep the others from being served. */
export async function start(options: { folders: Folders; port: number; editing: boolean }): Promise<number> {
  const { folders, port, editing } = options;
  if (editing) return (await import('./edit.ts')).edit({ towns: [], folders, port, git: false });
  await build({ towns: [], folders, force: false, json: false });
  return (await import('./serve.ts')).serve({ folders, port });
}

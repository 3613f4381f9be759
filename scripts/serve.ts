// `belfry serve`: finished sites at http://<town>.localhost.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { listTowns } from './list-towns.ts';
import { serveLogin } from './login/serve-login.ts';
import type { Folders } from './project.ts';
import { listen, staticHost } from './static-host.ts';
import { paint } from './terminal.ts';

/** Where the towns can be visited, one line each, and where they are edited. */
function printAddresses(towns: readonly string[], port: number, editable: boolean): void {
  const { stdout } = process;
  stdout.write(`\n  ${paint(stdout, 'bold', `http://localhost:${port}/`)}  all towns\n`);
  for (const town of towns) {
    const address = `http://${town}.localhost:${port}/`;
    stdout.write(`  ${address}${editable ? `  edit: ${address}admin/` : ''}\n`);
  }
  stdout.write('\nStop with Ctrl+C.\n');
}

/** Listens on a port and says where; undefined, with a word on the terminal, when something else uses the port. */
export async function openDoors(
  server: Server,
  port: number,
  towns: readonly string[],
  editable = false,
): Promise<number | undefined> {
  try {
    const open = await listen(server, port);
    printAddresses(towns, open, editable);
    return open;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    process.stderr.write(`The port ${port} is in use. Choose another one with --port, or stop what uses it.\n`);
    return undefined;
  }
}

/** Serves until the process is stopped. Returns an exit code only when it cannot serve. */
export async function serve(options: { folders: Folders; port: number }): Promise<number> {
  const { folders, port } = options;
  const built = listTowns(folders.towns).filter((town) => existsSync(`${folders.out}/${town}`));
  if (built.length === 0) {
    process.stderr.write('There is no finished site yet. Build the towns first: npm run build\n');
    return 1;
  }
  const server = staticHost({ out: folders.out, towns: folders.towns, extras: serveLogin(built) });
  if ((await openDoors(server, port, built)) === undefined) return 1;
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

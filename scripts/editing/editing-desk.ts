// What a host does when its towns may be edited: takes what the page at /admin/ saves, and tells open pages of changes.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RELOAD_PATH, RELOAD_SCRIPT } from '../dev-pages.ts';
import { OpenPages } from '../open-pages.ts';
import type { Folders } from '../project.ts';
import { type HostExtras, pathOf } from '../static-host.ts';
import { type ContentApi, openContentApi } from './content-api.ts';
import { folderInRepository } from './folder-in-repository.ts';
import { isOwnRequest } from './is-own-request.ts';
import { readJson, Unreadable } from './read-json.ts';
import { rebuilder } from './rebuilder.ts';
import { ForeignPath, withFolder, withoutFolder } from './town-paths.ts';

/** Where the page at /admin/ sends what it wants read or written. */
const API_PATH = '/api/v1';

/** Four thirds of the largest file: pictures are sent as text. */
const LIMIT = 64 * 1024 * 1024;

function refuse(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify({ error }));
}

/** A desk for the given towns; `changed` is to be called when the content of a town has changed. */
export function editingDesk(options: {
  folders: Folders;
  towns: readonly string[];
  /** The branch on which saves are kept; absent: files are written and nothing else. */
  branch?: string | undefined;
}): HostExtras & { changed: (town: string) => void } {
  const { folders, towns, branch } = options;
  const pages = new OpenPages();
  const rebuild = rebuilder({ folders, onBuilt: (town) => pages.reload(town) });
  const open = new Map<string, Promise<ContentApi>>();
  const apiOf = (town: string): Promise<ContentApi> => {
    const known = open.get(town);
    if (known) return known;
    const folder = `${folders.towns}/${town}`;
    const outward = (value: unknown) => withFolder(value, folderInRepository(folders.towns, town));
    const api = openContentApi({ folder, git: branch !== undefined, outward });
    open.set(town, api);
    return api;
  };
  // Git has one working copy for all towns: one request after another.
  let queue = Promise.resolve();
  // While a draft is saved the working copy is on its branch: what is built is what stands there afterwards.
  const changed = (town: string) => {
    queue.then(() => rebuild(town));
  };

  const save = async (request: IncomingMessage, response: ServerResponse, town: string): Promise<void> => {
    const sent = withoutFolder(await readJson(request, LIMIT), folderInRepository(folders.towns, town)) as {
      params?: { branch?: string };
    };
    // There is one branch here, whatever the town's settings call theirs.
    if (sent.params) sent.params.branch = branch ?? 'main';
    const api = await apiOf(town);
    const turn = queue.then(() => api(request, response, sent));
    queue = turn.catch(() => {});
    await turn;
  };

  const attend: HostExtras['attend'] = (request, response, town) => {
    const path = pathOf(request);
    if (!town || !towns.includes(town)) return false;
    if (path === RELOAD_PATH) pages.greet(response, town);
    else if (path === RELOAD_SCRIPT.path) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(RELOAD_SCRIPT.body);
    } else if (path !== API_PATH) return false;
    else if (request.method !== 'POST')
      refuse(response.setHeader('Allow', 'POST'), 405, 'Only POST is understood here.');
    else if (!isOwnRequest(request, town)) refuse(response, 403, 'Only this town’s own page may ask this.');
    else {
      save(request, response, town).catch((error: unknown) => {
        if (error instanceof Unreadable) refuse(response, error.status, error.message);
        else if (error instanceof ForeignPath) refuse(response, 403, error.message);
        else {
          process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
          if (response.headersSent) response.end();
          else refuse(response, 500, 'This could not be saved: see the terminal in which Belfry runs.');
        }
      });
    }
    return true;
  };
  return { attend, lively: towns, changed };
}

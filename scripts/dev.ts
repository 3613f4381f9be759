// `belfry dev`: every town as it is while it is edited; open pages reload by themselves.
import { watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { headersFor, parseHeaders } from '../content/derive/headers/parse-headers.ts';
import type { Problem } from '../content/model/problem.ts';
import { prepareBundle } from './bundle.ts';
import { problemsPage, RELOAD_PATH, RELOAD_SCRIPT, withReload } from './dev-pages.ts';
import { chooseTowns, listTowns } from './list-towns.ts';
import { type LiveTown, type OpenTheme, openLiveTown } from './live-town.ts';
import { mediaType } from './media-types.ts';
import { OpenPages } from './open-pages.ts';
import { communityFolder, type Folders, ROOT } from './project.ts';
import { openTheme } from './render-pages.ts';
import { openDoors } from './serve.ts';
import { startPage } from './start-page.ts';
import { pathOf, sendFile, townOfHost } from './static-host.ts';
import { duration, printProblems } from './terminal.ts';
import { themeOfTown } from './theme-of-town.ts';
import { watchFolder } from './watch-folder.ts';

/** A theme at this moment, or what is wrong with it. */
type LiveTheme = OpenTheme | { problems: readonly Problem[] };

async function openLiveTheme(name: string): Promise<LiveTheme> {
  const prepared = await prepareBundle(name);
  return 'problems' in prepared ? prepared : { ...prepared, render: await openTheme(prepared.bundle.entry) };
}

/** What the server knows of the moment; parts are dropped when what they were made from changes. */
class Workshop {
  readonly #folders: Folders;
  readonly #towns = new Map<string, Promise<LiveTown>>();
  readonly pages = new OpenPages();
  readonly #themes = new Map<string, Promise<LiveTheme>>();

  constructor(folders: Folders) {
    this.#folders = folders;
  }

  town(id: string): Promise<LiveTown> {
    let town = this.#towns.get(id);
    if (!town) {
      town = openLiveTown(id, this.#folders);
      this.#towns.set(id, town);
    }
    return town;
  }

  theme(name: string): Promise<LiveTheme> {
    const theme = this.#themes.get(name) ?? openLiveTheme(name);
    this.#themes.set(name, theme);
    return theme;
  }

  async changed(what: 'content' | 'theme', town?: string): Promise<void> {
    const started = performance.now();
    if (town) this.#towns.delete(town);
    else this.#towns.clear();
    if (what === 'theme') {
      const open = [...this.#themes.keys()];
      this.#themes.clear();
      for (const name of open) {
        const theme = await this.theme(name);
        if ('problems' in theme) printProblems(theme.problems, process.stderr);
      }
    }
    if (town) printProblems((await this.town(town)).problems, process.stderr);
    this.pages.reload();
    process.stdout.write(`${town ?? 'The theme'} has changed: ready in ${duration(performance.now() - started)}\n`);
  }
}

async function answer(
  workshop: Workshop,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request) ?? '/';
  if (path === RELOAD_PATH) {
    workshop.pages.greet(response);
    return;
  }
  if (path === RELOAD_SCRIPT.path) {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(RELOAD_SCRIPT.body);
    return;
  }
  const town = await workshop.town(id);
  response.setHeader('Cache-Control', 'no-store');
  if (!town.site) {
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(problemsPage(id, town.problems));
    return;
  }
  const theme = await workshop.theme(town.site.town.theme);
  if ('problems' in theme) {
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(problemsPage(id, theme.problems));
    return;
  }
  const { bundle } = theme;
  const asset = path.startsWith('/_astro/') ? bundle.client + path : undefined;
  const found = asset ? { file: asset } : await town.answer(path, theme);
  const headers = await town.answer('/_headers', theme);
  if (headers && 'text' in headers) {
    for (const [name, value] of headersFor(parseHeaders(headers.text), path)) {
      if (name.toLowerCase() !== 'cache-control') response.setHeader(name, value);
    }
  }
  if (found && 'file' in found) {
    sendFile(found.file, 200, request, response);
    return;
  }
  const page = found ?? (path.endsWith('/') ? await town.answer('/404/', theme) : undefined);
  if (!page && town.site.page(`${path}/`)) {
    response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
    return;
  }
  const isPage = path.endsWith('/') || !found;
  response.writeHead(found ? 200 : 404, { 'Content-Type': isPage ? 'text/html; charset=utf-8' : mediaType(path) });
  const text = page && 'text' in page ? page.text : 'Not found\n';
  response.end(isPage ? withReload(text) : text);
}

/** Serves until the process is stopped. Returns an exit code only when it cannot serve. */
export async function dev(options: { towns: readonly string[]; folders: Folders; port: number }): Promise<number> {
  const { folders, port } = options;
  const { chosen, problems } = chooseTowns(folders.towns, options.towns);
  if (problems.length > 0) {
    printProblems(problems, process.stderr);
    return 1;
  }
  const workshop = new Workshop(folders);
  for (const name of new Set(chosen.map((town) => themeOfTown(town, folders.towns)))) {
    const theme = await workshop.theme(name);
    if ('problems' in theme) printProblems(theme.problems, process.stderr);
  }
  const server = createServer((request, response) => {
    const town = townOfHost(request.headers.host ?? '');
    if (!town || !listTowns(folders.towns).includes(town)) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const standing = request.socket.localPort ?? port;
      response.end(startPage({ towns: chosen, out: folders.out, port: standing, missing: town }));
      return;
    }
    answer(workshop, town, request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('This page cannot be shown: see the terminal.\n');
    });
  });
  if ((await openDoors(server, port, chosen)) === undefined) return 1;
  // A theme that does not compile is told on the terminal, and compiled again at the next edit.
  const tell = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  watchFolder(folders.towns, (town) => workshop.changed('content', town).catch(tell));
  for (const folder of [
    ...['themes', 'content', 'editor'].map((name) => `${ROOT}/${name}`),
    `${communityFolder(folders)}/community`,
  ]) {
    watchFolder(folder, () => workshop.changed('theme').catch(tell));
  }
  // The folder in which it stands may be the whole project: only this one file of it counts.
  watch(communityFolder(folders), (_, name) => {
    if (name === 'community.yaml') workshop.changed('theme').catch(tell);
  });
  await new Promise((resolve) => server.once('close', resolve));
  return 0;
}

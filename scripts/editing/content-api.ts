// Decap's local server (decap-server) for one town: reads and writes the files of its folder.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

/** Handles a request whose JSON was read already. */
export type ContentApi = (request: IncomingMessage, response: ServerResponse, sent: unknown) => Promise<void>;

type Answering = ServerResponse & { json: (value: unknown) => void };
type Step = (request: IncomingMessage, response: Answering, next: () => void) => void;
type ExpressApp = ((request: IncomingMessage, response: ServerResponse) => void) & { use: (step: Step) => void };
interface DecapServer {
  registerLocalFs: (app: ExpressApp, options: { logLevel: string }) => Promise<void>;
  registerLocalGit: (app: ExpressApp, options: { logLevel: string }) => Promise<void>;
}

// Git names what has changed from the town's folder on, as all else here does; what the environment says beside stays.
let relative = false;
function nameRelatively(): void {
  if (relative) return;
  relative = true;
  const count = Number(process.env.GIT_CONFIG_COUNT ?? 0);
  Object.assign(process.env, {
    [`GIT_CONFIG_KEY_${count}`]: 'diff.relative',
    [`GIT_CONFIG_VALUE_${count}`]: 'true',
    GIT_CONFIG_COUNT: String(count + 1),
  });
}

/**
 * Opens a town's folder for editing. It is the whole world of decap-server: links that lead out of it are refused there.
 * @param options.git whether every save becomes a commit
 * @param options.outward changes an answer before it is sent
 */
export async function openContentApi(options: {
  folder: string;
  git: boolean;
  outward: (value: unknown) => unknown;
}): Promise<ContentApi> {
  const { folder, git, outward } = options;
  // Express is decap-server's own, and nothing of either is loaded before somebody edits.
  const load = createRequire(import.meta.resolve('decap-server/dist/middlewares.js'));
  const app: ExpressApp = load('express')();
  const server: DecapServer = load('./middlewares.js');
  app.use((_, response, next) => {
    const send = response.json.bind(response);
    response.json = (value) => send(outward(value));
    next();
  });
  if (git) nameRelatively();
  process.env.GIT_REPO_DIRECTORY = folder;
  await (git ? server.registerLocalGit : server.registerLocalFs)(app, { logLevel: 'error' });
  return (request, response, sent) => {
    // As express's own reader of JSON would leave it.
    Object.assign(request, { body: sent, _body: true });
    return new Promise((resolve) => {
      response.once('close', resolve);
      app(request, response);
    });
  };
}

// The login as a part of `belfry serve`.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostExtras } from '../static-host.ts';
import { githubLogin, LOGIN_PATH } from './github-login.ts';
import { loginSettings } from './login-settings.ts';

async function answer(request: IncomingMessage, response: ServerResponse, towns: readonly string[]): Promise<void> {
  const { localPort } = request.socket;
  const own = towns.map((town) => `http://${town}.localhost:${localPort}`);
  const settings = loginSettings({ environment: process.env, own });
  const address = `http://${request.headers.host}${request.url}`;
  const headers = new Headers();
  for (const name of ['accept-language', 'cookie']) headers.set(name, String(request.headers[name] ?? ''));
  const asked = URL.canParse(address) && new Request(address, { method: request.method ?? 'GET', headers });
  const given = asked && settings ? await githubLogin(asked, settings) : undefined;
  if (!given) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(given.status, [...given.headers].flat());
  response.end(await given.text());
}

/** Answers for the login where the environment sets one up; undefined where it does not. */
export function serveLogin(towns: readonly string[]): HostExtras | undefined {
  if (!loginSettings({ environment: process.env, own: [] })) return undefined;
  return {
    lively: [],
    attend: (request, response) => {
      const isLogin = request.url?.startsWith(LOGIN_PATH) ?? false;
      if (isLogin) {
        answer(request, response, towns).catch(() => {
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
      }
      return isLogin;
    },
  };
}

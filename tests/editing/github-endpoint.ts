// A small GitHub: its login with PKCE as its documentation says it, and the few addresses that Decap asks when it logs in.
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The application as it is registered. */
export const app = { id: 'Iv1.town', secret: 'a secret of the town hall' };

interface Grant {
  challenge: string;
  callback: string;
  scope: string;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text || '{}');
}

/** Starts it. `callback` is the address that the application has registered, which may be set later. */
export async function startGithub() {
  const grants = new Map<string, Grant>();
  const tokens = new Map<string, string>();
  const state = { callback: '', denies: false, isDown: false, asked: [] as string[] };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://github.example');
    const { searchParams: given } = url;
    const json = (value: unknown, status = 200) => {
      const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
      response.writeHead(status, { ...headers, 'Access-Control-Allow-Headers': '*' }).end(JSON.stringify(value));
    };
    state.asked.push(`${request.method} ${url.pathname}`);
    if (state.isDown) return json({}, 503);
    if (url.pathname === '/login/oauth/authorize') {
      const callback = given.get('redirect_uri') ?? '';
      const isKnown = given.get('client_id') === app.id && callback === state.callback;
      if (!isKnown || given.get('code_challenge_method') !== 'S256') return json({ error: 'unknown application' }, 404);
      const back = new URL(callback);
      back.searchParams.set('state', given.get('state') ?? '');
      if (state.denies) back.searchParams.set('error', 'access_denied');
      else {
        const code = randomBytes(10).toString('hex');
        grants.set(code, { challenge: given.get('code_challenge') ?? '', callback, scope: given.get('scope') ?? '' });
        back.searchParams.set('code', code);
      }
      response.writeHead(302, { Location: back.href }).end();
      return;
    }
    if (url.pathname === '/login/oauth/access_token') {
      const sent = await bodyOf(request);
      const grant = grants.get(sent.code ?? '');
      grants.delete(sent.code ?? '');
      const hash = createHash('sha256')
        .update(sent.code_verifier ?? '')
        .digest('base64url');
      if (sent.client_id !== app.id || sent.client_secret !== app.secret)
        return json({ error: 'incorrect_client_credentials' });
      if (!grant || grant.callback !== sent.redirect_uri || grant.challenge !== hash)
        return json({ error: 'bad_verification_code' });
      const token = `gho_${randomBytes(8).toString('hex')}`;
      tokens.set(token, grant.scope);
      return json({ access_token: token, scope: grant.scope, token_type: 'bearer' });
    }
    if (request.method === 'OPTIONS') return json({});
    const [, token = ''] = /^(?:token|Bearer) (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (!tokens.has(token)) return json({ message: 'Bad credentials' }, 401);
    if (url.pathname === '/api/v3/user') return json({ login: 'clerk', name: 'Town clerk', avatar_url: '' });
    if (url.pathname === '/api/v3/repos/sedgebury/site')
      return json({ permissions: { push: true }, owner: { login: 'sedgebury' } });
    return json({ message: 'Not Found' }, 404);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { address, tokens, state, close: () => server.close() };
}

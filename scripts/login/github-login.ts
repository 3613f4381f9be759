// The login with GitHub, without a third party: sends editors to GitHub and hands what comes back to their editing program.
import { fetchToken } from './fetch-token.ts';
import { challengeOf, giveTicket, newTicket, TAKE_TICKET, type Ticket, ticketIn } from './login-ticket.ts';
import { HAND_OVER, loginPage, PRIVATE } from './pages.ts';
import { type Word, wordsFor } from './words.ts';

/** Where the login begins. */
export const LOGIN_PATH = '/login/github';
const CALLBACK_PATH = `${LOGIN_PATH}/callback`;

/** What the endpoint is set up with. */
export interface LoginSettings {
  clientId: string;
  clientSecret: string;
  /** Where the editing programs stand that may log in here, as origins. */
  origins: readonly string[];
  /** The address under which GitHub knows this endpoint; absent: the one that was asked. */
  address?: string | undefined;
  /** GitHub's own address, or that of a GitHub Enterprise server. */
  github?: string | undefined;
}

/** The rights that editing needs: writing to repositories, or to public ones; nothing else is asked for. */
const SCOPES = ['repo', 'public_repo'];

/** Decap names the host on which it runs, without its port. */
const originFor = (site: string | null, origins: readonly string[]): string | undefined =>
  origins.find((origin) => URL.parse(origin)?.hostname === site);

const failure = (request: Request, word: Word, status: number, ticket?: Ticket): Response => {
  const { language, say } = wordsFor(request.headers.get('Accept-Language'));
  const outcome = `authorization:github:error:${JSON.stringify({ message: say(word) })}`;
  const handOver = ticket && { origin: ticket.origin, outcome };
  return loginPage({ language, title: say('failed.title'), text: say(word), status, handOver });
};

async function begin(request: Request, settings: LoginSettings, callback: string): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const origin = originFor(searchParams.get('site_id'), settings.origins);
  if (!origin) return failure(request, 'unknown-site', 403);
  const scope = searchParams.get('scope') ?? 'repo';
  if (!SCOPES.includes(scope)) return failure(request, 'unknown-scope', 400);
  const ticket = newTicket(origin);
  const asked = new URLSearchParams({
    client_id: settings.clientId,
    redirect_uri: callback,
    scope,
    state: ticket.state,
    code_challenge: await challengeOf(ticket),
    code_challenge_method: 'S256',
  });
  const location = `${settings.github ?? 'https://github.com'}/login/oauth/authorize?${asked}`;
  return new Response(null, {
    status: 302,
    headers: { ...PRIVATE, Location: location, 'Set-Cookie': giveTicket(ticket) },
  });
}

async function finish(request: Request, settings: LoginSettings, callback: string): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const ticket = ticketIn(request.headers.get('Cookie'));
  // The origin is looked up again: a cookie is what a browser says.
  if (!ticket || ticket.state !== searchParams.get('state') || !settings.origins.includes(ticket.origin)) {
    return failure(request, 'expired', 403);
  }
  const code = searchParams.get('code');
  if (!code) return failure(request, 'denied', 403, ticket);
  const { clientId, clientSecret, github = 'https://github.com' } = settings;
  const { verifier, origin } = ticket;
  const answer = await fetchToken({ github, clientId, clientSecret, code, verifier, callback });
  if ('lack' in answer) return failure(request, answer.lack, 502, ticket);
  const { language, say } = wordsFor(request.headers.get('Accept-Language'));
  const outcome = `authorization:github:success:${JSON.stringify({ token: answer.token, provider: 'github' })}`;
  return loginPage({
    language,
    title: say('done.title'),
    text: say('done.text'),
    status: 200,
    handOver: { origin, outcome },
  });
}

/** Answers a request for the login; undefined when it is for something else. */
export async function githubLogin(request: Request, settings: LoginSettings): Promise<Response | undefined> {
  const { pathname, origin } = new URL(request.url);
  if (pathname !== LOGIN_PATH && pathname !== CALLBACK_PATH && pathname !== HAND_OVER.path) return undefined;
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: { ...PRIVATE, Allow: 'GET' } });
  if (pathname === HAND_OVER.path) {
    return new Response(HAND_OVER.body, { headers: { ...PRIVATE, 'Content-Type': 'text/javascript; charset=utf-8' } });
  }
  const callback = `${settings.address ?? origin}${CALLBACK_PATH}`;
  if (pathname === LOGIN_PATH) return begin(request, settings, callback);
  const response = await finish(request, settings, callback);
  response.headers.append('Set-Cookie', TAKE_TICKET);
  return response;
}

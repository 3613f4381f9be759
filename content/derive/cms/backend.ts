// Where what is written goes: the town's Git server, or this machine.
import type { CmsBackend } from 'decap-cms-core';
import type { Town } from '../../model/town.ts';
import { openContributions } from './open-contributions.ts';

type Editing = NonNullable<Town['editing']>;
type Backend = Editing['backend'];

/** Decap's, with the addresses of a Git gateway, which its types lack. */
type ServerOptions = Partial<CmsBackend> & { identity_url?: string; gateway_url?: string };

/** Where the local server answers, from the root of the site. */
export const LOCAL_API = '/api/v1';

/** The servers that keep drafts: all but Gitea. */
const WITHOUT_DRAFTS: readonly Backend[] = ['gitea'];

const below = (host: string | undefined, path: string): string | undefined => host && host.replace(/\/+$/, '') + path;

/** The two parts in which Decap wants the address of a login: the server, and the path on it. */
function loginAt(address: string | undefined): ServerOptions {
  const url = address ? URL.parse(address) : null;
  return url ? { base_url: url.origin, auth_endpoint: url.pathname.slice(1) } : {};
}

const servers: Record<Backend, (editing: Editing) => CmsBackend & ServerOptions> = {
  local: () => ({ name: 'proxy', proxy_url: LOCAL_API }),
  github: ({ host, login }) => ({ name: 'github', api_root: below(host, '/api/v3'), ...loginAt(login) }),
  gitlab: ({ host, appId, login }) => ({
    name: 'gitlab',
    api_root: below(host, '/api/v4'),
    base_url: below(host, ''),
    ...(appId ? { auth_type: 'pkce', app_id: appId } : loginAt(login)),
  }),
  gitea: ({ host, appId }) => ({
    name: 'gitea',
    api_root: below(host, '/api/v1'),
    base_url: below(host, ''),
    app_id: appId,
  }),
  forgejo: ({ host, appId }) => ({ name: 'forgejo', api_root: below(host, '/api/v1'), app_id: appId }),
  'git-gateway': ({ host }) => ({
    name: 'git-gateway',
    identity_url: below(host, '/.netlify/identity'),
    gateway_url: below(host, '/.netlify/git'),
  }),
};

/** Decap's backend for a town; this machine when town.yaml says nothing. */
export function backendOf(editing: Editing = { backend: 'local' }): CmsBackend {
  const { backend, repository, branch = 'main' } = editing;
  const made = { ...servers[backend](editing), repo: repository, branch, ...openContributions(editing) };
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as unknown as CmsBackend;
}

/** Where the site itself lets editors log in with GitHub. */
const LOGIN_PATH = 'login/github';

/** A backend where the site is served just now: it has a login of its own, so Decap need not go to a third party's. */
export const backendAt = (backend: CmsBackend, origin: string): CmsBackend =>
  backend.name === 'github' && !backend.base_url
    ? { ...backend, base_url: origin, auth_endpoint: LOGIN_PATH }
    : backend;

/** Whether drafts are reviewed before they are published. */
export const keepsDrafts = (editing: Editing | undefined): boolean =>
  Boolean(editing?.workflow || openContributions(editing).open_authoring) &&
  !WITHOUT_DRAFTS.includes(editing?.backend ?? 'local');

// A small Gitea (and Forgejo) over a bare repository: what Decap's two backends ask of one, answered by git itself.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type bareRepository, type FileChange, Refused } from './bare-repository.ts';
import { type Application, giteaLogin } from './gitea-login.ts';

type Repository = ReturnType<typeof bareRepository>;
type Answer = [status: number, body: unknown];

/** The editor's account. */
export const clerk = { login: 'clerk', full_name: 'Town clerk', email: 'clerk@town.example', avatar_url: '' };

const missing: Answer = [404, { message: 'The target could not be found.' }];

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text || '{}');
}

function commitOf(repository: Repository, ref: string) {
  const [sha = '', name, email, date] = repository.text('log', '-1', '--format=%H%n%an%n%ae%n%aI', ref).split('\n');
  return { sha, id: sha, commit: { author: { name, email, date } } };
}

function changeFiles(repository: Repository, sent: Record<string, unknown>): Answer {
  const { branch, message, files } = sent as { branch: string; message: string; files: FileChange[] };
  try {
    const sha = repository.change({ branch, message, files, author: clerk.login });
    return [201, { commit: { sha }, files: files.map(({ path }) => ({ path, sha: repository.fileAt(branch, path) })) }];
  } catch (error) {
    if (error instanceof Refused) return [422, { message: error.message }];
    throw error;
  }
}

/** Answers for the repository; `path` begins behind its name. */
function answerFor(repository: Repository, path: string, given: URLSearchParams): Answer {
  const [, kind, name = ''] = /^\/(git\/trees|git\/blobs|contents|branches|commits)(?:\/(.*))?$/.exec(path) ?? [];
  if (kind === 'git/trees') {
    const tree = repository.treeAt(name, given.has('recursive'));
    return tree ? [200, { sha: name, tree, truncated: false, page: 1, total_count: tree.length }] : missing;
  }
  if (kind === 'git/blobs') {
    if (repository.find('cat-file', '-t', name) !== 'blob') return missing;
    const bytes = repository.blob(name);
    return [200, { sha: name, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') }];
  }
  if (kind === 'contents') {
    const sha = repository.fileAt(given.get('ref') ?? 'main', name);
    return sha ? [200, { path: name, sha, type: 'file' }] : missing;
  }
  if (kind === 'branches') {
    const known = repository.find('rev-parse', '--verify', '-q', `refs/heads/${name}`);
    return known ? [200, { name, commit: commitOf(repository, known) }] : missing;
  }
  if (kind === 'commits') {
    const shas = repository.text(
      'log',
      '-1',
      '--format=%H',
      given.get('sha') ?? 'main',
      '--',
      given.get('path') ?? '.',
    );
    return [200, shas ? [commitOf(repository, shas)] : []];
  }
  return missing;
}

/** Starts it on a port of this machine. */
export async function startGitea(options: { repository: Repository; name: string; application: Application }) {
  const { repository, name, application } = options;
  const login = giteaLogin(application);
  const answer = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    if (request.method === 'OPTIONS') return [204, undefined];
    if (url.pathname === '/login/oauth/access_token') {
      const given = login.exchange((await bodyOf(request)) as Record<string, string>);
      return ['error' in given ? 400 : 200, given];
    }
    const path = /^\/api\/v1(\/.*)$/.exec(decodeURIComponent(url.pathname))?.[1];
    if (!path) return missing;
    if (!login.knows(request.headers.authorization)) return [401, { message: 'token is required' }];
    if (path === '/user') return [200, clerk];
    const home = `/repos/${name}`;
    if (path === home)
      return [200, { full_name: name, owner: { login: name.split('/')[0] }, permissions: { push: true } }];
    if (!path.startsWith(`${home}/`)) return missing;
    const rest = path.slice(home.length);
    if (request.method === 'POST' && rest === '/contents') return changeFiles(repository, await bodyOf(request));
    return request.method === 'GET' ? answerFor(repository, rest, url.searchParams) : missing;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://git.example');
    const consent = url.pathname === '/login/oauth/authorize' ? login.consent(url.searchParams) : undefined;
    if (consent) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(consent);
      return;
    }
    const headers = {
      'Content-Type': 'application/json;charset=utf-8',
      'Access-Control-Allow-Origin': new URL(application.callback).origin,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Cache-Control, Pragma',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
    };
    answer(request, url).then(
      ([status, body]) => response.writeHead(status, headers).end(body === undefined ? '' : JSON.stringify(body)),
      (error: unknown) => response.writeHead(500, headers).end(JSON.stringify({ message: String(error) })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

// Where what is written goes, as town.yaml says it.
import { describe, expect, it } from 'vitest';
import { parseOrExplain } from '../../model/parse-or-explain.ts';
import { type Town, townFields } from '../../model/town.ts';
import { backendOf, keepsDrafts } from './backend.ts';
import { townFolder } from './town-folder.ts';

type Editing = NonNullable<Town['editing']>;

const { editing: field } = townFields;
const read = (editing: Record<string, unknown>) =>
  parseOrExplain({ fields: { editing: field }, value: { editing }, file: 'towns/little-ford/town.yaml' });
const editing = (values: Record<string, unknown>): Editing => {
  const { values: found, problems } = read(values);
  if (!found?.editing) throw new Error(JSON.stringify(problems));
  return found.editing;
};

const repository = 'little-ford/site';
const host = 'https://git.example';

describe('what is written', () => {
  it('stays on this machine as long as nothing else is said', () => {
    expect(backendOf(undefined)).toEqual({ name: 'proxy', proxy_url: '/api/v1', branch: 'main' });
    expect(backendOf(editing({ backend: 'local', branch: 'content' }))).toMatchObject({ branch: 'content' });
  });

  it('goes to GitHub, with a login of the town’s own', () => {
    const login = 'https://login.little-ford.example/oauth/github';
    expect(backendOf(editing({ backend: 'github', repository, login }))).toEqual({
      name: 'github',
      repo: repository,
      branch: 'main',
      base_url: 'https://login.little-ford.example',
      auth_endpoint: 'oauth/github',
    });
    expect(backendOf(editing({ backend: 'github', repository, host }))).toMatchObject({ api_root: `${host}/api/v3` });
  });

  it.each([
    ['gitlab', { api_root: `${host}/api/v4`, base_url: host, auth_type: 'pkce', app_id: 'abc' }],
    ['gitea', { api_root: `${host}/api/v1`, base_url: host, app_id: 'abc' }],
    ['forgejo', { api_root: `${host}/api/v1`, app_id: 'abc' }],
  ] as const)('goes to %s on a server of one’s own', (backend, wanted) => {
    expect(backendOf(editing({ backend, repository, host: `${host}/`, appId: 'abc', branch: 'live' }))).toEqual({
      name: backend,
      repo: repository,
      branch: 'live',
      ...wanted,
    });
  });

  it('goes through a Git gateway', () => {
    expect(backendOf(editing({ backend: 'git-gateway' }))).toEqual({ name: 'git-gateway', branch: 'main' });
    expect(backendOf(editing({ backend: 'git-gateway', host }))).toMatchObject({
      identity_url: `${host}/.netlify/identity`,
      gateway_url: `${host}/.netlify/git`,
    });
  });

  it('waits as a draft where the town wants that and the server can', () => {
    expect(keepsDrafts(undefined)).toBe(false);
    expect(keepsDrafts(editing({ backend: 'local', workflow: true }))).toBe(true);
    expect(keepsDrafts(editing({ backend: 'gitea', repository, host, appId: 'abc', workflow: true }))).toBe(false);
  });

  it('comes from everyone where the town takes contributions, always as a draft', () => {
    const open = editing({ backend: 'github', repository, openContributions: true });
    expect(backendOf(open)).toMatchObject({ open_authoring: true });
    expect(keepsDrafts(open)).toBe(true);
    const closed = editing({ backend: 'gitlab', repository, openContributions: true });
    expect(backendOf(closed)).not.toHaveProperty('open_authoring');
    expect(keepsDrafts(closed)).toBe(false);
  });
});

describe('the settings of editing', () => {
  it('name the repository, and where a server of one’s own is found', () => {
    const missing = (values: Record<string, unknown>) => read(values).problems.map(({ details }) => details?.field);
    expect(missing({ backend: 'github' })).toEqual(['editing.repository']);
    expect(missing({ backend: 'forgejo', repository })).toEqual(['editing.host', 'editing.appId']);
    expect(missing({ backend: 'git-gateway' })).toEqual([]);
    expect(missing({ branch: 'main' })).toEqual(['editing.backend']);
  });

  it('say where the town stands in the repository', () => {
    const folder = (value?: string) =>
      townFolder({ id: 'little-ford', ...(value && { editing: editing({ backend: 'local', folder: value }) }) });
    expect(['sites/ford/', '/ford', './ford', '.', undefined].map(folder)).toEqual([
      'sites/ford',
      'ford',
      'ford',
      '',
      'towns/little-ford',
    ]);
  });
});

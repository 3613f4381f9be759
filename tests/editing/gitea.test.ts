// Publishing through Gitea and Forgejo: a login with PKCE, an edit in Decap, and the commit in a bare repository.
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../content/derive/headers/parse-headers.ts';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { mountSite } from '../browser/mount-site.ts';
import { entry, makePlace, townSettings } from '../make-town.ts';
import { bareRepository, blobName } from './bare-repository.ts';
import { startGitea } from './gitea-endpoint.ts';

const place = makePlace();
const root = join(place.towns, '..');
const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
const path = 'towns/sedgebury/news/en/first.md';
const first = `---
# The clerk's own remark.
title: "First"
date: 2026-11-02
summary: Short.
---

Text with  two spaces.
`;
const site = 'https://sedgebury.example';
const host = 'https://git.town.example';
const name = 'sedgebury/site';
const application = { id: 'an-application', callback: `${site}/admin/` };
const towns = { gitea: 'sedgebury', forgejo: 'thornby' } as const;
let repository: ReturnType<typeof bareRepository>;
let gitea: Awaited<ReturnType<typeof startGitea>>;

beforeAll(async () => {
  for (const [backend, town] of Object.entries(towns)) {
    const editing = `editing: { backend: ${backend}, repository: ${name}, branch: live, host: '${host}', appId: an-application }\n`;
    place.write(town, {
      'town.yaml': townSettings(town === 'sedgebury' ? 'Sedgebury' : 'Thornby', editing),
      'news/en/first.md': first,
      'news/en/second.md': entry({ title: 'Second', date: '2026-11-03', summary: 'Short.' }),
    });
  }
  git('init', '-q', '-b', 'live');
  git('config', 'user.name', 'Editor');
  git('config', 'user.email', 'editor@town.example');
  git('add', 'towns');
  git('commit', '-qm', 'Begin');
  repository = bareRepository(root);
  gitea = await startGitea({ repository, name, application });
  expect((await place.run('build')).stderr).toBe('');
});
afterAll(() => {
  gitea?.close();
  repository?.remove();
  place.remove();
});

/** Logs in as Decap does; `more` differs from it. */
async function logIn(more: { verifier?: string; callback?: string; method?: string } = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = new URLSearchParams({
    client_id: application.id,
    redirect_uri: more.callback ?? application.callback,
    response_type: 'code',
    scope: 'repository',
    state: 'x',
    code_challenge_method: more.method ?? 'S256',
    code_challenge: challenge,
  });
  const consent = await fetch(`${gitea.address}/login/oauth/authorize?${asked}`);
  const code = /code=(\w+)/.exec(await consent.text())?.[1] ?? '';
  const exchange = async () => {
    const response = await fetch(`${gitea.address}/login/oauth/access_token`, {
      method: 'POST',
      body: JSON.stringify({
        client_id: application.id,
        code,
        grant_type: 'authorization_code',
        redirect_uri: application.callback,
        code_verifier: more.verifier ?? verifier,
      }),
    });
    return { status: response.status, ...(await response.json()) };
  };
  return { consent: consent.status, exchange };
}

describe('the endpoint', () => {
  it('gives a token for the secret that belongs to the challenge, and once', async () => {
    const { exchange } = await logIn();
    expect(await exchange()).toMatchObject({ status: 200, access_token: expect.stringMatching(/^\w{32}$/) });
    expect(await exchange()).toMatchObject({ status: 400, error: 'invalid_grant' });
    const guessed = await logIn({ verifier: 'guessed' });
    expect(await guessed.exchange()).toMatchObject({ status: 400, error: 'unauthorized_client' });
    expect((await logIn({ callback: 'https://evil.example/admin/' })).consent).toBe(404);
    expect((await logIn({ method: 'plain' })).consent).toBe(404);
  });

  it('reads and changes the repository as git does', async () => {
    const { access_token: token } = await (await logIn()).exchange();
    const ask = async (words: string, sent?: unknown, authorization = `token ${token}`) => {
      const response = await fetch(`${gitea.address}/api/v1${words}`, {
        method: sent ? 'POST' : 'GET',
        headers: { Authorization: authorization },
        body: sent ? JSON.stringify(sent) : null,
      });
      return { status: response.status, json: await response.json() };
    };
    const home = `/repos/${name}`;
    expect((await ask(home, undefined, 'token guessed')).status).toBe(401);
    const folder = encodeURIComponent('towns/sedgebury/news/en');
    const { json: listed } = await ask(`${home}/git/trees/live:${folder}`);
    const found = listed.tree.find((file: { path: string }) => file.path === 'first.md');
    expect(found).toEqual({
      path: 'first.md',
      mode: '100644',
      type: 'blob',
      sha: blobName(Buffer.from(first)),
      size: first.length,
    });
    expect(Buffer.from((await ask(`${home}/git/blobs/${found.sha}`)).json.content, 'base64').toString()).toBe(first);
    expect((await ask(`${home}/git/trees/live:nowhere`)).status).toBe(404);
    const made = { operation: 'create', path: 'towns/sedgebury/media/dot.bin', content: 'AAH+/w==' };
    const change = (...files: unknown[]) => ask(`${home}/contents`, { branch: 'live', message: 'A change', files });
    const { status, json } = await change(made);
    expect([status, json.files[0].sha]).toEqual([201, blobName(Buffer.from([0, 1, 254, 255]))]);
    expect((await change(made)).status).toBe(422);
    const sha = json.files[0].sha;
    expect((await change({ ...made, operation: 'update', sha: found.sha })).status).toBe(422);
    expect((await change({ operation: 'delete', path: made.path, sha })).status).toBe(201);
    expect(repository.text('show', '--name-status', '--format=', 'live')).toBe(`D\t${made.path}`);
    repository.text('fsck', '--strict');
  });
});

describe.each(Object.entries(towns))('with Decap, through %s', (backend, town) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('an editor logs in, changes a title, and nothing else is changed in the repository', async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const rules = parseHeaders(place.read(town, '_headers'));
    const mounted = await mountSite({
      context,
      folder: join(place.out, town),
      origin: site,
      headers: (at) => Object.fromEntries(headersFor(rules, at)),
    });
    await context.route(`${host}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: gitea.address + pathname + search }) });
    });
    const page = await context.newPage();
    const own = path.replace('sedgebury', town);
    await page.goto(`${site}/admin/`);
    await page.getByRole('button', { name: new RegExp(backend, 'i') }).click();
    await page.getByRole('link', { name: 'Authorize application' }).click();
    await page.getByRole('link', { name: 'News', exact: true }).click({ timeout: 20_000 });
    await page.getByRole('link', { name: /First/ }).click();
    await page.locator('[id^="title-field-"]').fill('Moved to Friday');
    await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
    await page.getByText('Publish now').click();
    const subject = () => repository.text('show', '--name-status', '--format=%an', 'live');
    await expect.poll(subject, { timeout: 20_000 }).toBe(`clerk\n\nM\t${own}`);
    expect(repository.blob(repository.fileAt('live', own) ?? '').toString()).toBe(
      first.replace('First', 'Moved to Friday'),
    );
    repository.text('fsck', '--strict');
    expect(mounted.thirdPartyRequests).toEqual([]);
    expect(mounted.policyViolations).toEqual([]);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
});

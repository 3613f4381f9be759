// Logging in with GitHub: through the endpoint step by step, as a Netlify function, and with Decap in a real browser.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { githubLogin, type LoginSettings } from '../../scripts/login/github-login.ts';
import { wordsFor } from '../../scripts/login/words.ts';
import login, { config } from '../../scripts/netlify/functions/login.js';
import { makePlace, townSettings } from '../make-town.ts';
import { type RunningBelfry, startBelfry } from '../run-belfry.ts';
import { app, startGithub } from './github-endpoint.ts';

const site = 'https://www.town.example';
const endpoint = 'https://login.town.example';
const start = `${endpoint}/login/github?provider=github&site_id=www.town.example&scope=repo`;
let github: Awaited<ReturnType<typeof startGithub>>;
let settings: LoginSettings;

beforeAll(async () => {
  github = await startGithub();
  github.state.callback = `${endpoint}/login/github/callback`;
  settings = { clientId: app.id, clientSecret: app.secret, origins: [site], github: github.address };
});
afterAll(() => github.close());

const ask = async (url: string, headers: Record<string, string> = {}, set = settings) => {
  const response = await githubLogin(new Request(url, { headers }), set);
  if (!response) throw new Error('This is not for the login.');
  return response;
};
const cookieOf = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? '';

/** Goes to GitHub and comes back, as a browser does. */
async function comeBack() {
  const begun = await ask(start);
  const cookie = cookieOf(begun);
  const sent = await fetch(begun.headers.get('Location') ?? '', { redirect: 'manual' });
  return { cookie, callback: sent.headers.get('Location') ?? '' };
}

describe('a login', () => {
  it('begins with a secret that stays in the browser’s cookie, and its fingerprint for GitHub', async () => {
    const begun = await ask(start);
    const asked = new URL(begun.headers.get('Location') ?? '').searchParams;
    expect([...asked.keys()].sort()).toEqual(
      ['client_id', 'code_challenge', 'code_challenge_method', 'redirect_uri', 'scope', 'state'].sort(),
    );
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(begun.headers.get('Set-Cookie')).toMatch(
      /^belfry-login=[\w-]+; Max-Age=600; Path=\/login\/github; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(asked.get('state')).not.toBe(
      new URL((await ask(start)).headers.get('Location') ?? '').searchParams.get('state'),
    );
  });

  it('ends with the token in a page for the town’s own site, without a secret, kept by nobody', async () => {
    const { cookie, callback } = await comeBack();
    const done = await ask(callback, { Cookie: cookie, 'Accept-Language': 'fr-CH, en;q=0.5' });
    const page = await done.text();
    const [token = ''] = github.tokens.keys();
    expect(done.status).toBe(200);
    expect(page).toContain(token);
    expect(page).toContain(`&quot;origin&quot;:&quot;${site}&quot;`);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Vous êtes connecté');
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
    expect(page).not.toContain(app.secret);
    expect(done.headers.get('Cache-Control')).toBe('no-store');
    expect(done.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(done.headers.get('Content-Security-Policy')).toContain("script-src 'self';");
    expect(done.headers.get('Set-Cookie')).toContain('Max-Age=0');
    expect(github.tokens.get(token)).toBe('repo');
  });

  it('cannot be repeated, with the cookie or without it', async () => {
    const { cookie, callback } = await comeBack();
    expect((await ask(callback, { Cookie: cookie })).status).toBe(200);
    expect((await ask(callback)).status).toBe(403);
    const again = await ask(callback, { Cookie: cookie });
    expect(again.status).toBe(502);
    expect(await again.text()).not.toContain('success');
  });

  it('cannot be ended by another browser, or for one that did not begin it', async () => {
    const mine = await comeBack();
    const theirs = await comeBack();
    for (const cookie of [theirs.cookie, '', 'belfry-login=', 'belfry-login=bm90IGpzb24', `other=${mine.cookie}`]) {
      const refused = await ask(mine.callback, { Cookie: cookie });
      expect([refused.status, (await refused.text()).includes('hand-over')]).toEqual([403, false]);
    }
    const wrong = new URL(mine.callback);
    wrong.searchParams.set('state', 'guessed');
    expect((await ask(wrong.href, { Cookie: mine.cookie })).status).toBe(403);
  });

  it('is refused by GitHub with the secret of another login', async () => {
    const mine = await comeBack();
    const theirs = await comeBack();
    const code = new URL(theirs.callback).searchParams.get('code') ?? '';
    const mixed = new URL(mine.callback);
    mixed.searchParams.set('code', code);
    expect((await ask(mixed.href, { Cookie: mine.cookie })).status).toBe(502);
  });

  it('is for the configured sites alone, and for no more rights than editing needs', async () => {
    for (const id of ['evil.example', 'www.town.example.evil.example', 'town.example', '']) {
      expect((await ask(`${endpoint}/login/github?provider=github&site_id=${id}`)).status).toBe(403);
    }
    for (const scope of ['admin:org', 'repo,delete_repo', 'repo admin:org']) {
      expect((await ask(`${start.replace('scope=repo', '')}scope=${encodeURIComponent(scope)}`)).status).toBe(400);
    }
    const { callback, cookie } = await comeBack();
    const moved = { ...settings, origins: ['https://other.example'] };
    expect((await ask(callback, { Cookie: cookie }, moved)).status).toBe(403);
  });

  it('says in plain words what went wrong, to the editor and to the editing program', async () => {
    github.state.denies = true;
    const denied = await comeBack();
    github.state.denies = false;
    const { say } = wordsFor('de');
    const page = await (await ask(denied.callback, { Cookie: denied.cookie, 'Accept-Language': 'de' })).text();
    expect(page).toContain(`<h1>${say('failed.title')}</h1><p>${say('denied')}</p>`);
    expect(page).toContain('authorization:github:error:');
    const { callback, cookie } = await comeBack();
    github.state.isDown = true;
    const down = await ask(callback, { Cookie: cookie });
    github.state.isDown = false;
    expect(await down.text()).toContain(wordsFor('en').say('unreachable'));
    const gone = await ask(callback, { Cookie: cookie }, { ...settings, github: 'http://localhost:1' });
    expect(await gone.text()).toContain(wordsFor('en').say('unreachable'));
  });

  it('answers nothing else', async () => {
    expect(await githubLogin(new Request(`${endpoint}/login`), settings)).toBe(undefined);
    expect((await githubLogin(new Request(start, { method: 'POST' }), settings))?.status).toBe(405);
  });
});

describe('its sentences', () => {
  it('are there in every language', () => {
    const known = ['en', 'fr', 'de', 'es', 'eu'].map((language) => wordsFor(language));
    expect(known.map(({ language }) => language)).toEqual(['en', 'fr', 'de', 'es', 'eu']);
    for (const { say } of known) expect(say('unknown-site')).toContain('BELFRY_LOGIN_ORIGINS');
    expect(wordsFor('pt, eu-ES;q=0.8, es;q=0.9').language).toBe('es');
    expect(wordsFor('__proto__, xx').language).toBe('en');
  });
});

describe('on Netlify', () => {
  it('the function answers for the site’s own address where the secret is set, and is silent where it is not', async () => {
    expect(config.path).toEqual(['/login/github', '/login/github/*']);
    expect((await login(new Request(start))).status).toBe(404);
    vi.stubEnv('BELFRY_GITHUB_CLIENT_ID', app.id);
    vi.stubEnv('BELFRY_GITHUB_CLIENT_SECRET', app.secret);
    vi.stubEnv('URL', site);
    const begun = await login(new Request(start));
    vi.unstubAllEnvs();
    expect(begun.status).toBe(302);
    expect(begun.headers.get('Location')).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?/);
  });
});

describe('with Decap in a browser', () => {
  const place = makePlace();
  let server: RunningBelfry | undefined;
  afterAll(async () => {
    await server?.stop();
    place.remove();
  });

  it('an editor comes in, and the window of the login closes by itself', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const own = `http://sedgebury.localhost:${port}`;
    const editing = `editing: { backend: github, repository: sedgebury/site, host: '${github.address}' }\n`;
    place.write('sedgebury', { 'town.yaml': townSettings('Sedgebury', editing) });
    const built = await place.run('build');
    expect(built.stderr).toBe('');
    server = startBelfry(['serve', '--port', String(port), ...place.options], {
      BELFRY_GITHUB_CLIENT_ID: app.id,
      BELFRY_GITHUB_CLIENT_SECRET: app.secret,
      BELFRY_GITHUB_ADDRESS: github.address,
    });
    await server.says(/Stop with/);
    github.state.callback = `${own}/login/github/callback`;
    github.state.asked.length = 0;
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ locale: 'en-GB' });
      const violations: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) violations.push(message.text());
      });
      await page.goto(`${own}/admin/`);
      const popup = page.waitForEvent('popup');
      await page.getByRole('button', { name: /GitHub/ }).click();
      const opened = await popup;
      await opened.waitForEvent('close', { timeout: 20_000 }).catch(() => {});
      expect(opened.isClosed()).toBe(true);
      const asked = () => github.state.asked;
      await expect.poll(asked, { timeout: 20_000 }).toContain('GET /api/v3/repos/sedgebury/site');
      await page.getByRole('link', { name: 'News', exact: true }).waitFor({ timeout: 20_000 });
      expect(violations).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

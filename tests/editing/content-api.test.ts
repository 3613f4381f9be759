// `belfry edit`: what the page at /admin/ can read and write, and what nobody else can.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { ask } from '../ask.ts';
import { entry, makePlace, townSettings } from '../make-town.ts';
import { type RunningBelfry, startBelfry } from '../run-belfry.ts';

const place = makePlace();
const root = join(place.towns, '..');
const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
let files: RunningBelfry;
let commits: RunningBelfry;
let port = 0;
let gitPort = 0;

interface Call {
  action: string;
  params?: Record<string, unknown>;
}
/** Asks as the town's own page does, unless told otherwise. */
async function call(
  sent: Call | string,
  more: { host?: string; port?: number; headers?: Record<string, string> } = {},
) {
  const { host = 'sedgebury.localhost', port: at = port, headers } = more;
  const body = typeof sent === 'string' ? sent : JSON.stringify(sent);
  const own = { 'Content-Type': 'application/json', Origin: `http://${host}:${at}` };
  const answer = await ask({ port: at, host, path: '/api/v1', method: 'POST', headers: headers ?? own, body });
  return { status: answer.status, json: JSON.parse(answer.body || 'null'), headers: answer.headers };
}
const read = (path: string): Call => ({ action: 'getEntry', params: { branch: 'main', path } });
const save = (path: string, raw: string, more: { useWorkflow?: boolean; assets?: unknown[] } = {}): Call => ({
  action: 'persistEntry',
  params: {
    branch: 'main',
    dataFiles: [{ slug: 'first', path, raw }],
    assets: more.assets ?? [],
    options: {
      collectionName: 'news',
      commitMessage: 'A save',
      useWorkflow: more.useWorkflow ?? false,
      status: 'draft',
    },
  },
});
const onDisk = (path: string) => readFileSync(join(place.towns, path), 'utf8');
const news = (title: string) => entry({ title, date: '2026-11-02', summary: 'Short.' }, 'Text.');

// The whole repository is this town's, once it is on its server.
const thornby = townSettings('Thornby', "editing: { backend: local, folder: '.' }\n");

beforeAll(async () => {
  place.write('sedgebury', { 'town.yaml': townSettings('Sedgebury'), 'news/en/first.md': news('First') });
  place.write('thornby', { 'town.yaml': thornby });
  writeFileSync(join(root, 'secret.txt'), 'not for editors');
  writeFileSync(join(root, '.gitignore'), 'out\ncache\nsecret.txt\n');
  git('init', '-q', '-b', 'trunk');
  git('config', 'user.name', 'Editor');
  git('config', 'user.email', 'editor@town.example');
  git('add', '.');
  git('commit', '-qm', 'Begin');
  files = startBelfry(['edit', 'sedgebury', 'thornby', '--port', '0', ...place.options]);
  port = Number((await files.says(/http:\/\/localhost:(\d+)\//))[1]);
});
afterAll(async () => {
  await files?.stop();
  await commits?.stop();
  place.remove();
});

describe('the content of a town', () => {
  it('is read by the paths of its configuration', async () => {
    const { status, json } = await call(read('towns/sedgebury/news/en/first.md'));
    expect([status, json.data, json.file.path]).toEqual([200, news('First'), 'towns/sedgebury/news/en/first.md']);
    const list = await call({
      action: 'entriesByFolder',
      params: { branch: 'main', folder: 'towns/sedgebury/news/en', extension: 'md', depth: 1 },
    });
    expect(list.json.map(({ file }: { file: { path: string } }) => file.path)).toEqual([
      'towns/sedgebury/news/en/first.md',
    ]);
  });

  it('is read from the root where the repository holds nothing else', async () => {
    const own = { host: 'thornby.localhost' };
    const { json } = await call(read('town.yaml'), own);
    expect([json.data, json.file.path]).toEqual([thornby, 'town.yaml']);
    for (const path of ['../sedgebury/town.yaml', '/etc/passwd', '.git/config', '..']) {
      expect((await call(read(path), own)).json.data ?? null).toBe(null);
    }
  });

  it('is written, built and shown, with a picture, in the page that is open', async () => {
    const browser: Browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`http://sedgebury.localhost:${port}/news/`);
      await page.getByRole('link', { name: 'First' }).waitFor();
      const content = Buffer.alloc(5 * 1024 * 1024, 'x').toString('base64');
      const picture = { path: 'towns/sedgebury/media/big.zip', content, encoding: 'base64' };
      const sent = save('towns/sedgebury/news/en/first.md', news('Moved to Friday'), { assets: [picture] });
      const answer = await page.evaluate(async (body) => {
        const response = await fetch('/api/v1', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body,
        });
        return [response.status, await response.json()];
      }, JSON.stringify(sent));
      expect(answer).toEqual([200, { message: 'entry persisted' }]);
      await page.getByRole('link', { name: 'Moved to Friday' }).waitFor({ timeout: 45_000 });
      expect(readFileSync(join(place.towns, 'sedgebury/media/big.zip')).length).toBe(5 * 1024 * 1024);
      // The other town's page, in the same browser, is another site.
      await page.goto(`http://thornby.localhost:${port}/`);
      const foreign = await page.evaluate(
        async ([address, body]) =>
          fetch(address, { method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' }, body }).then(
            () => 'sent',
            () => 'refused',
          ),
        [`http://sedgebury.localhost:${port}/api/v1`, JSON.stringify(save('towns/sedgebury/town.yaml', 'x'))] as const,
      );
      expect(foreign).toBe('refused');
    } finally {
      await browser.close();
    }
    expect(onDisk('sedgebury/town.yaml')).toBe(townSettings('Sedgebury'));
  });

  it.each([
    ['the other town', 'towns/thornby/town.yaml'],
    ['the folder above', 'towns/sedgebury/../thornby/town.yaml'],
    ['the folder of all', 'secret.txt'],
    ['a name that begins alike', 'towns/sedgebury-evil/town.yaml'],
    ['git’s own files', 'towns/sedgebury/.git/hooks/post-commit'],
    ['a hidden file', 'towns/sedgebury/.gitattributes'],
    ['the root of the disk', '/etc/passwd'],
    ['another way to write a path', 'towns/sedgebury\\..\\thornby\\town.yaml'],
    ['a drive', 'towns/sedgebury/C:/x'],
    ['nothing', 'towns/sedgebury//x'],
  ])('is all that can be reached: not %s', async (_, path) => {
    expect((await call(read(path))).status).toBe(403);
    expect((await call(save(path, 'x'))).status).toBe(403);
    const others: Call[] = [
      { action: 'deleteFiles', params: { branch: 'main', paths: [path], options: { commitMessage: 'x' } } },
      { action: 'entriesByFiles', params: { branch: 'main', files: [{ path }] } },
      { action: 'getMedia', params: { branch: 'main', mediaFolder: path } },
      { action: 'entriesByFolder', params: { branch: 'main', folder: path, extension: '', depth: 3 } },
      save('towns/sedgebury/news/en/first.md', 'x', { assets: [{ path, content: 'eA==', encoding: 'base64' }] }),
    ];
    for (const other of others) expect((await call(other)).status).toBe(403);
    expect(onDisk('thornby/town.yaml')).toBe(thornby);
  });

  it('is not left by links either', async () => {
    symlinkSync(join(root, 'secret.txt'), join(place.towns, 'sedgebury/media/link.txt'));
    symlinkSync(root, join(place.towns, 'sedgebury/media/away'));
    expect((await call(read('towns/sedgebury/media/link.txt'))).json.data).toBe(null);
    expect((await call(read('towns/sedgebury/media/away/secret.txt'))).json.data).toBe(null);
    for (const path of ['link.txt', 'away/new.txt']) {
      expect((await call(save(`towns/sedgebury/media/${path}`, 'x'))).status).toBe(500);
    }
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('not for editors');
    expect(existsSync(join(root, 'new.txt'))).toBe(false);
    place.write('sedgebury', { 'media/link.txt': undefined, 'media/away': undefined });
  });

  it('is not for other pages, other names of this machine, or programs that say nothing', async () => {
    const own = `http://sedgebury.localhost:${port}`;
    const json = { 'Content-Type': 'application/json' };
    const ask = (headers: Record<string, string>, host?: string) =>
      call(read('towns/sedgebury/town.yaml'), { headers: { ...json, ...headers }, host });
    expect((await ask({ Origin: own })).status).toBe(200);
    expect((await ask({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    expect((await ask({})).status).toBe(403);
    expect((await ask({ 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
    expect((await ask({ Origin: own, 'Content-Type': 'text/plain' })).status).toBe(415);
    for (const origin of [
      'null',
      'https://evil.example',
      `http://thornby.localhost:${port}`,
      `http://localhost:${port}`,
    ]) {
      const answer = await ask({ Origin: origin });
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    }
    expect((await ask({ Origin: own }, 'thornby.localhost')).status).toBe(403);
  });

  it('is answered for in plain words when something is wrong with what was sent', async () => {
    expect((await call('{"action":')).status).toBe(400);
    expect((await call({ action: 'format the disk' })).status).toBe(422);
    const large = await call(JSON.stringify({ action: 'info', more: 'x'.repeat(65 * 1024 * 1024) }));
    expect(large).toMatchObject({ status: 413, json: { error: expect.stringContaining('up to 48 MB') } });
    const got = await ask({ port, host: 'sedgebury.localhost', path: '/api/v1' });
    expect([got.status, got.headers.allow]).toEqual([405, 'POST']);
  });

  it('is edited on a page that no search finds, with a policy of its own', async () => {
    const page = await ask({ port, host: 'sedgebury.localhost', path: '/admin/' });
    expect([page.status, page.headers['x-robots-tag']]).toEqual([200, 'noindex']);
    expect(page.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-eval';");
    expect(page.body).toContain('<meta name="robots" content="noindex">');
    expect(page.body).not.toContain('/_dev/reload.js');
    for (const file of ['sitemap.xml', 'robots.txt', 'index.html']) {
      expect(place.read('sedgebury', file)).not.toContain('/admin/');
    }
  });

  it('is offered for editing on the start page and on the terminal', async () => {
    const start = await ask({ port, host: 'localhost', path: '/' });
    expect(start.body).toContain(
      `href="http://sedgebury.localhost:${port}/admin/" aria-label="Edit this town: Sedgebury"`,
    );
    expect(files.printed()).toContain(`http://thornby.localhost:${port}/admin/`);
  });
});

describe('with --git', () => {
  beforeAll(async () => {
    git('add', '.');
    git('commit', '-qm', 'What the tests above have changed');
    commits = startBelfry(['edit', 'sedgebury', '--git', '--port', '0', ...place.options]);
    gitPort = Number((await commits.says(/http:\/\/localhost:(\d+)\//))[1]);
  });
  const path = 'towns/sedgebury/news/en/first.md';

  it('every save is a commit of the town’s folder alone', async () => {
    writeFileSync(join(place.towns, 'thornby/notes.md'), 'half a thought');
    expect((await call({ action: 'info' }, { port: gitPort })).json.publish_modes).toContain('editorial_workflow');
    expect((await call(save(path, news('Kept')), { port: gitPort })).status).toBe(200);
    expect(git('log', '-1', '--format=%s %an')).toBe('A save Editor\n');
    expect(git('show', '--name-only', '--format=').trim()).toBe(path);
    expect(git('status', '--short').trim()).toBe('?? towns/thornby/notes.md');
    expect(git('branch', '--show-current').trim()).toBe('trunk');
  });

  it('a draft waits on a branch of its own until it is published', async () => {
    const named = { branch: 'main', collection: 'news', slug: 'first' };
    const picture = { path: 'towns/sedgebury/media/dot.zip', content: 'AAEC', encoding: 'base64' };
    const draft = (title: string) => save(path, news(title), { useWorkflow: true, assets: [picture] });
    const at = { port: gitPort };
    expect((await call(draft('Drafted'), at)).status).toBe(200);
    expect((await call({ action: 'unpublishedEntries', params: { branch: 'main' } }, at)).json).toEqual(['news/first']);
    const about = await call({ action: 'unpublishedEntry', params: { ...named, id: 'news/first' } }, at);
    const paths = about.json.diffs.map((diff: { path: string }) => diff.path);
    expect([about.json.status, paths.sort()]).toEqual(['draft', [picture.path, path]]);
    const data = await call({ action: 'unpublishedEntryDataFile', params: { ...named, id: path, path } }, at);
    expect(data.json.data).toBe(news('Drafted'));
    const media = await call(
      { action: 'unpublishedEntryMediaFile', params: { ...named, id: 'x', path: picture.path } },
      at,
    );
    expect([media.json.path, media.json.content]).toEqual([picture.path, 'AAEC']);
    // The picture is taken out of the draft again.
    expect((await call(save(path, news('Drafted again'), { useWorkflow: true }), at)).status).toBe(200);
    expect(git('diff', '--name-only', 'trunk', 'cms/news/first').trim()).toBe(path);
    expect(onDisk('sedgebury/news/en/first.md')).toBe(news('Kept'));
    const ready = { ...named, newStatus: 'pending_publish' };
    expect((await call({ action: 'updateUnpublishedEntryStatus', params: ready }, at)).status).toBe(200);
    expect((await call({ action: 'publishUnpublishedEntry', params: named }, at)).status).toBe(200);
    expect(onDisk('sedgebury/news/en/first.md')).toBe(news('Drafted again'));
    expect(git('branch', '--format=%(refname:short)').trim()).toBe('trunk');
  });

  it('many requests at once are answered one after another', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => call(save(path, news(`Save ${index}`)), { port: gitPort })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(git('log', '--format=%s').match(/^A save$/gm)?.length).toBeGreaterThanOrEqual(8);
  });

  it('says what is missing where there is no repository', async () => {
    const bare = makePlace();
    bare.write('thornby', { 'town.yaml': townSettings('Thornby') });
    const run = await bare.run('edit', '--git');
    bare.remove();
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('is not in a git repository');
  });
});

it('`belfry start` offers editing too, unless it is told not to', async () => {
  for (const [words, status] of [
    [[], 200],
    [['--no-editing'], 405],
  ] as const) {
    const server = startBelfry(['start', ...words, '--port', '0', ...place.options]);
    const at = Number((await server.says(/http:\/\/localhost:(\d+)\//))[1]);
    const answer = await ask({
      port: at,
      host: 'sedgebury.localhost',
      path: '/api/v1',
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: `http://sedgebury.localhost:${at}` },
      body: '{"action":"info"}',
    });
    const start = await ask({ port: at, host: 'localhost', path: '/' });
    await server.stop();
    expect([answer.status, start.body.includes('Edit this town')]).toEqual([status, status === 200]);
  }
});

// Drafts in a real browser, over a real git repository: written, reviewed and published as branches.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { entry, makePlace, townSettings } from '../make-town.ts';
import { type RunningBelfry, startBelfry } from '../run-belfry.ts';

const place = makePlace();
const root = join(place.towns, '..');
const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
const file = 'towns/sedgebury/news/en/first.md';
const branch = 'cms/news/first';
const first = entry({ title: 'First', date: '2026-11-02', summary: 'Short.' });
let server: RunningBelfry;
let browser: Browser;
let page: Page;
let address = '';

beforeAll(async () => {
  const editing = 'editing: { backend: local, workflow: true }\n';
  place.write('sedgebury', { 'town.yaml': townSettings('Sedgebury', editing), 'news/en/first.md': first });
  git('init', '-q', '-b', 'trunk');
  git('config', 'user.name', 'Editor');
  git('config', 'user.email', 'editor@town.example');
  git('add', 'towns');
  git('commit', '-qm', 'Begin');
  server = startBelfry(['edit', 'sedgebury', '--git', '--port', '0', ...place.options]);
  address = `http://sedgebury.localhost:${(await server.says(/http:\/\/localhost:(\d+)\//))[1]}`;
  browser = await launchChromium();
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${address}/admin/`);
  await page.getByRole('main').getByRole('button').click();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  place.remove();
});

const branches = () => git('branch', '--format=%(refname:short)').split('\n');
const drafted = () => (branches().includes(branch) ? git('show', `${branch}:${file}`) : '');

it('a draft is a commit on a branch of its own; the site stays as it is', async () => {
  await page.goto(`${address}/admin/#/collections/news/entries/first`);
  await page.locator('[id^="title-field-"]').fill('Moved to Friday');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(drafted, { timeout: 45_000 }).toContain('Moved to Friday');
  expect(git('diff', '--stat', 'trunk', branch)).toContain('1 file changed, 1 insertion(+), 1 deletion(-)');
  await expect.poll(() => git('branch', '--show-current'), { timeout: 45_000 }).toBe('trunk');
  await expect.poll(() => readFileSync(join(root, file), 'utf8'), { timeout: 45_000 }).toBe(first);
});

it('it is found again, goes to review, and is published', async () => {
  await page.goto(`${address}/admin/#/workflow`);
  await page.getByText('Moved to Friday').first().waitFor({ timeout: 45_000 });
  await page.goto(`${address}/admin/#/collections/news/entries/first`);
  const status = () => git('config', `branch.${branch}.description`);
  expect(status()).toBe('decap-cms/draft');
  await page
    .getByRole('button', { name: /^Status: Draft|Set status/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Ready' }).click();
  await expect.poll(status, { timeout: 45_000 }).toBe('decap-cms/pending_publish');
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Publish now' }).click();
  await expect.poll(branches, { timeout: 45_000 }).toEqual(['trunk']);
  expect(git('show', `trunk:${file}`)).toBe(first.replace('First', 'Moved to Friday').trim());
  const shown = await browser.newPage();
  await expect
    .poll(async () => (await shown.goto(`${address}/news/first/`)) && shown.title(), { timeout: 45_000 })
    .toContain('Moved to Friday');
});

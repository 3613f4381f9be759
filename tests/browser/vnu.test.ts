// The HTML checker reports what is wrong and where, for a folder of files in one run.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findJava, vnuErrors } from './vnu.ts';

const java = await findJava();
const good =
  '<!doctype html>\n<html lang="en"><head><title>Bellerive</title></head><body><h1>Hello</h1></body></html>\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'belfry-vnu-'));
  await mkdir(join(folder, 'waste collection'));
  await writeFile(join(folder, 'index.html'), good);
  await writeFile(join(folder, 'waste collection/index.html'), good.replace('<h1>', '<h1><li>'));
  await writeFile(join(folder, 'notes.txt'), '<li>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder: each error with file, line and column, good pages silent', { timeout: 60_000 }, async ({ skip }) => {
  skip(!java, 'there is no Java on the PATH, nor a JAVA_HOME');
  const errors = await vnuErrors({ paths: folder, relativeTo: folder });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatch(/^waste collection\/index\.html:2:64: Element “li” not allowed as child of element “h1”/);
});

test('a list of files, none of them bad', { timeout: 60_000 }, async ({ skip }) => {
  skip(!java, 'there is no Java on the PATH, nor a JAVA_HOME');
  expect(await vnuErrors({ paths: [join(folder, 'index.html')] })).toEqual([]);
});

test('a path that is not there is an error, not a clean bill', async ({ skip }) => {
  skip(!java, 'there is no Java on the PATH, nor a JAVA_HOME');
  await expect(vnuErrors({ paths: join(folder, 'nowhere') })).rejects.toThrow('ENOENT');
});

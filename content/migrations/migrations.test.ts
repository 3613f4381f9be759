// The list of migrations: numbered as their files are, and the demo towns have been through all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentVersion, migrations } from './migrations.ts';

it('names every file of a migration by its number, without a gap', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^\d{4}-[a-z0-9-]+\.ts$/.test(name));
  expect([...migrations.keys()]).toEqual(files.sort().map((name) => Number(name.slice(0, 4))));
  expect(contentVersion).toBe(migrations.size);
});

it('has been done to the towns of this repository', () => {
  const settings = parse(readFileSync(new URL('../../community.yaml', import.meta.url), 'utf8'));
  expect(settings.contentVersion).toBe(contentVersion);
});

// What was compiled stays for as long as a process uses it, also when another compiles newer sources.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compileOnce } from '../scripts/compile-once.ts';

const home = mkdtempSync(join(tmpdir(), 'belfry-compiled-'));
afterAll(() => rmSync(home, { recursive: true }));

const compiled = (hash: string) =>
  compileOnce({
    home,
    hash,
    proof: 'whole',
    compile: async (staging) => {
      mkdirSync(staging);
      writeFileSync(`${staging}/whole`, '');
    },
  });

const program = `
  import { compileOnce } from ${JSON.stringify(join(import.meta.dirname, '../scripts/compile-once.ts'))};
  await compileOnce({ home: ${JSON.stringify(home)}, hash: 'old', proof: 'whole', compile: () => {} });
  console.log('taken');
  setInterval(() => {}, 1000);`;

it('keeps what another process uses, and clears it away when that has ended', async () => {
  expect(await compiled('old')).toEqual({ folder: `${home}/old`, compiled: true });
  rmSync(`${home}/old/used-by.${process.pid}`);
  const user = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(user.stdout, 'data');

  expect(await compiled('new')).toMatchObject({ compiled: true });
  expect(existsSync(`${home}/old/whole`)).toBe(true);
  expect(await compiled('old')).toMatchObject({ compiled: false });
  rmSync(`${home}/old/used-by.${process.pid}`);

  user.kill('SIGKILL');
  await once(user, 'close');
  await compiled('newest');
  expect(readdirSync(home).sort()).toEqual(['new', 'newest']);
});

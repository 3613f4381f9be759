// Changes below a folder are told, however a program makes them.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchFolder } from './watch-folder.ts';

it('tells of files that are written, replaced again and again, moved in with their folder, and removed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-watch-'));
  mkdirSync(join(folder, 'town/news'), { recursive: true });
  mkdirSync(join(folder, 'other'));
  const told: string[] = [];
  watchFolder(folder, (first) => told.push(first));
  const after = async (change: () => void) => {
    told.length = 0;
    change();
    await expect.poll(() => told, { timeout: 5000 }).toEqual(['town']);
  };
  const file = join(folder, 'town/news/a.md');
  const replace = () => {
    rmSync(file, { force: true });
    writeFileSync(file, 'text');
  };
  await after(() => writeFileSync(file, 'text'));
  for (let time = 0; time < 3; time += 1) await after(replace);
  await after(() => writeFileSync(file, 'more'));
  await after(() => {
    writeFileSync(`${file}~`, 'anew');
    renameSync(`${file}~`, file);
  });
  await after(() => rmSync(join(folder, 'town/news'), { recursive: true }));
  await after(() => mkdirSync(join(folder, 'town/news/deep'), { recursive: true }));
  await after(() => writeFileSync(join(folder, 'town/news/deep/b.md'), 'text'));
  told.length = 0;
  writeFileSync(join(folder, 'town/.hidden'), '');
  await pause(200);
  expect(told).toEqual([]);
  rmSync(folder, { recursive: true });
});

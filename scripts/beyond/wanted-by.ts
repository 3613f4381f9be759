// What a town asks for from beyond its folder, remembered so that a build without changes parses nothing.
import { existsSync, readFileSync } from 'node:fs';
import { BEYOND_FILES, type TownWants } from '../../content/model/beyond.ts';
import { programHash } from '../bundle.ts';
import { digest } from '../digest.ts';
import { readStore, writeStore } from '../json-store.ts';
import type { Folders } from '../project.ts';

/** What the modules ask for that the town has switched on; nothing where their files are missing or wrong. */
export async function wantedBy(town: string, folders: Folders): Promise<TownWants> {
  const folder = `${folders.towns}/${town}`;
  const files = BEYOND_FILES.filter((name) => existsSync(`${folder}/${name}`));
  if (files.length === 0) return [];
  const texts = ['town.yaml', ...files].map((name) => {
    const file = `${folder}/${name}`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
  const of = digest([programHash(), ...texts].join('\n'));
  const memory = `${folders.cache}/beyond/${town}.json`;
  const known = readStore<{ of: string; wants: TownWants }>(memory);
  if (known?.of === of) return known.wants;
  const { readWants } = await import('./read-wants.ts');
  const [settings = '', ...rest] = texts;
  const wants = readWants(settings, new Map(files.map((name, index) => [name, rest[index] ?? ''])));
  writeStore(memory, { of, wants });
  return wants;
}

// Makes a temporary place with towns, out and cache, to run the command on.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digest } from '../scripts/digest.ts';
import { type BelfryRun, runBelfry } from './run-belfry.ts';

/** Files by path below a town's folder. */
export type TownFiles = Record<string, string | Uint8Array>;

/** A folder of towns with what is built from them. */
export interface Place {
  towns: string;
  out: string;
  cache: string;
  /** The options that make the command work here. */
  options: readonly string[];
  /** Writes files of a town; undefined removes one. */
  write: (town: string, files: Record<string, string | Uint8Array | undefined>) => void;
  /** Copies towns out of tests/fixtures/towns. */
  copy: (...names: string[]) => void;
  run: (...words: string[]) => Promise<BelfryRun>;
  /** A file of a finished site, as text. */
  read: (town: string, path: string) => string;
  /** Removes everything. */
  remove: () => void;
}

/** Where the towns stand that tests bring along. */
export const fixtureTowns = join(import.meta.dirname, 'fixtures/towns');

/** Makes an empty place; the caller removes it. */
export function makePlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'belfry-test-'));
  const [towns, out, cache] = ['towns', 'out', 'cache'].map((name) => join(root, name)) as [string, string, string];
  mkdirSync(towns);
  const options = ['--towns', towns, '--out', out, '--cache', cache];
  return {
    towns,
    out,
    cache,
    options,
    write: (town, files) => {
      for (const [path, content] of Object.entries(files)) {
        const target = join(towns, town, path);
        if (content === undefined) {
          rmSync(target, { recursive: true });
          continue;
        }
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    },
    copy: (...names) => {
      for (const name of names) cpSync(join(fixtureTowns, name), join(towns, name), { recursive: true });
    },
    run: (...words) => runBelfry([...words, ...options]),
    read: (town, path) => readFileSync(join(out, town, path), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The smallest complete town.yaml, with further settings below it. */
export const townSettings = (name: string, more = ''): string => `name: ${name}
languages: [en]
country: GB
timeZone: Europe/London
domain: ${name.toLowerCase()}.example
contact:
  name: ${name} Town Council
  address: { street: 1 Market Place, postalCode: ZZ9 9ZZ, locality: ${name} }
  email: office@${name.toLowerCase()}.example
${more}`;

/** An entry's file: fields and a body. */
export const entry = (fields: Readonly<Record<string, unknown>>, body = 'A line of text.'): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

/** All files below a folder with the fingerprint of each: two trees are the same when these are equal. */
export function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), digest(readFileSync(path))]));
}

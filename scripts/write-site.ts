// Puts a finished site in the place of the last one: in one step, so that a visitor meets the old site or the new.
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import type { AddressBook } from './address-book.ts';
import { digest } from './digest.ts';
import { isAlive } from './is-alive.ts';
import { readStore, writeStore } from './json-store.ts';

/** A file of a site: its bytes, or a file elsewhere that has them. */
export type SiteFile = string | Uint8Array | { from: string; hash: string };

/** What is known of the site that stands in `out`. */
export interface Manifest {
  /** The name of its folder below `out/.sites/<town>/`. */
  version: string;
  /** The fingerprint of all that it was made from. */
  inputs: string;
  /** The theme that it is shown in. */
  theme: string;
  /** The town's day on which it was made. */
  builtOn: string;
  /** The first day on which it will look different although nothing was edited. */
  changesOn: string;
  timeZone: string;
  pages: number;
  /** What stands at the address of each entry. */
  addresses: AddressBook;
  /** Fingerprint of each file. */
  files: Record<string, string>;
}

/** What a write changed: paths of files. */
export interface Written {
  added: string[];
  changed: string[];
  removed: string[];
}

const home = (out: string, town: string) => `${out}/.sites/${town}`;

/** The manifest of the site that stands in `out`, or undefined when none does. */
export function currentManifest(out: string, town: string): Manifest | undefined {
  const link = `${out}/${town}`;
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() || !existsSync(link)) return undefined;
  const version = basename(readlinkSync(link));
  const manifest = readStore<Manifest>(`${home(out, town)}/${version}.json`);
  return manifest?.version === version ? manifest : undefined;
}

/** Removes what no site needs any more: versions other than `keep`, and what a killed build left behind. */
export function sweepSite(out: string, town: string, keep: string): void {
  for (const name of readdirSync(home(out, town))) {
    const version = name.replace(/\.json$/, '');
    const pid = Number.parseInt(version.split('-')[1] ?? '', 10);
    if (version === keep || (pid !== process.pid && isAlive(pid))) continue;
    rmSync(`${home(out, town)}/${name}`, { recursive: true, force: true });
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Writes a site beside the current one, file by file (what is unchanged is linked, not written), and swaps them.
 * When no byte differs, nothing but the manifest is written.
 */
export function writeSite(options: {
  out: string;
  town: string;
  files: ReadonlyMap<string, SiteFile>;
  inputs: string;
  theme: string;
  builtOn: string;
  changesOn: string;
  timeZone: string;
  pages: number;
  addresses: AddressBook;
}): Written {
  const { out, town, files, pages, ...about } = options;
  const before = currentManifest(out, town);
  const old = before?.files ?? {};
  const hashes: Record<string, string> = {};
  const written: Written = { added: [], changed: [], removed: [] };
  for (const [path, file] of files) {
    const hash = typeof file === 'object' && 'from' in file ? file.hash : digest(file);
    hashes[path] = hash;
    if (old[path] === undefined) written.added.push(path);
    else if (old[path] !== hash) written.changed.push(path);
  }
  written.removed = Object.keys(old).filter((path) => !files.has(path));

  const version = `${Date.now().toString(36)}-${process.pid}`;
  if (before && written.added.length + written.changed.length + written.removed.length === 0) {
    writeStore(`${home(out, town)}/${before.version}.json`, { ...before, ...about });
    sweepSite(out, town, before.version);
    return written;
  }
  const folder = `${home(out, town)}/${version}`;
  const made = new Set<string>();
  for (const [path, file] of files) {
    const target = `${folder}/${path}`;
    const parent = dirname(target);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    if (before && old[path] === hashes[path]) linkOrCopy(`${home(out, town)}/${before.version}/${path}`, target);
    else if (typeof file === 'object' && 'from' in file) linkOrCopy(file.from, target);
    else writeFileSync(target, file);
  }
  const manifest: Manifest = { ...about, version, pages, files: hashes };
  writeStore(`${folder}.json`, manifest);
  const link = `${out}/${town}`;
  const staged = `${home(out, town)}/.link-${process.pid}`;
  rmSync(staged, { force: true });
  symlinkSync(`.sites/${town}/${version}`, staged);
  if (existsSync(link) && !lstatSync(link).isSymbolicLink()) rmSync(link, { recursive: true });
  renameSync(staged, link);
  sweepSite(out, town, version);
  return written;
}

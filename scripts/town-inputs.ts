// Whether a town has to be built at all: what its site is made from, against what the standing site was made from.
import { readFileSync } from 'node:fs';
import { dayAt } from '../content/model/zone.ts';
import { digest } from './digest.ts';
import type { FileAges } from './file-ages.ts';
import { filesBelow } from './files-below.ts';
import type { HashMemory } from './hash-memory.ts';
import { parentTown } from './parent-town.ts';
import { currentManifest, type Manifest, sweepSite } from './write-site.ts';

/** For each entry with translations, which of its files are older: that decides which ones are shown as outdated. */
function translationOrder(paths: readonly string[], ageOf: (path: string) => number): string[] {
  const groups = Map.groupBy(paths, (path) => path.replace(/\/[^/]+(\/[^/]+)$/, '$1'));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const rank = [...new Set(group.map(ageOf))].sort((a, b) => a - b);
      return group.map((path) => `${path} ${rank.indexOf(ageOf(path))}`).join('\n');
    });
}

/** The fingerprint of all that a town's site is made from, but the day. */
export function inputsOf(options: {
  town: string;
  towns: string;
  program: string;
  ages: FileAges;
  memory: HashMemory;
}): string {
  const { town, towns, program, ages, memory } = options;
  const { files, problems } = filesBelow({ folder: `${towns}/${town}`, label: town });
  const taken = parentTown({ towns, id: town })?.files ?? [];
  const sources = [...files, ...taken.map((file) => ({ ...file, path: `../${file.path}` }))];
  const content = memory.of(town, sources, () =>
    digest(sources.map(({ path, absolute }) => `${path}\n${digest(readFileSync(absolute))}`).join('\n')),
  );
  const entries = files.map(({ path }) => path).filter((path) => path.endsWith('.md'));
  const order = translationOrder(entries, (path) => ages[`${town}/${path}`] ?? 0);
  return digest([program, town, content, ...order, ...problems.map(({ file }) => file)].join('\n'));
}

/**
 * The manifest of the standing site when a build would make the same one at the instant `now`; else undefined.
 * @param options.inputs the fingerprint of what it would be made from, were it in a theme: unchanged settings name the same
 */
export function standingSite(options: {
  town: string;
  out: string;
  inputs: (theme: string) => string;
  now: Date;
}): Manifest | undefined {
  const { town, out, inputs, now } = options;
  const manifest = currentManifest(out, town);
  if (!manifest?.theme || manifest.inputs !== inputs(manifest.theme)) return undefined;
  const today = dayAt(now.valueOf(), manifest.timeZone);
  if (today < manifest.builtOn || today >= manifest.changesOn) return undefined;
  sweepSite(out, town, manifest.version);
  return manifest;
}

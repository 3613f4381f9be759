// The fingerprint of what a site shows from beyond its town's folder; with it, a neighbour's news builds the town again.
import { readFileSync } from 'node:fs';
import type { TownWants } from '../../content/model/beyond.ts';
import { digest } from '../digest.ts';
import { type FeedCopy, isStale, readCopy } from '../feeds/feed-copy.ts';
import { filesBelow } from '../files-below.ts';
import type { HashMemory } from '../hash-memory.ts';
import { listTowns } from '../list-towns.ts';
import type { Folders } from '../project.ts';

/** Pictures are not shown; all else of a town may be told or counted. */
const isTold = (path: string): boolean => !path.startsWith('media/');

function townInputs(town: string, folders: Folders, memory: HashMemory): string {
  const files = filesBelow({ folder: `${folders.towns}/${town}`, label: town }).files.filter(({ path }) =>
    isTold(path),
  );
  const content = memory.of(`${town} told`, files, () =>
    digest(files.map(({ path, absolute }) => `${path}\n${digest(readFileSync(absolute))}`).join('\n')),
  );
  return `${town} ${content}`;
}

/** What readers see of a copy: when it was read counts only as soon as that is told. */
function feedInputs(url: string, copy: FeedCopy | undefined, now: number): string {
  const stale = isStale(copy, now) && `stale ${copy?.goodAt ?? ''}`;
  return `${url} ${digest(JSON.stringify([copy?.feed, copy?.failure, stale]))}`;
}

/** The fingerprint, or '' for a town that shows nothing from beyond its folder. */
export function beyondInputs(options: {
  town: string;
  wants: TownWants;
  folders: Folders;
  memory: HashMemory;
  now: Date;
}): string {
  const { town, wants, folders, memory, now } = options;
  if (wants.length === 0) return '';
  const all = listTowns(folders.towns);
  const parts = wants.flatMap(({ wanted }) => {
    const named = wanted.everyTown ? all : (wanted.towns ?? []).map((each) => each.town);
    return [
      ...named.filter((each) => each !== town && all.includes(each)).map((each) => townInputs(each, folders, memory)),
      ...(wanted.feeds ?? []).map(({ feed }) => feedInputs(feed, readCopy(folders.cache, feed), now.valueOf())),
    ];
  });
  return digest(parts.join('\n'));
}

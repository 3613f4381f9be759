// What a town of the repository tells others: its record, its news and its events; made anew when its folder or its day changes.
import { rmSync } from 'node:fs';
import { recordOf } from '../../content/derive/belfry-json.ts';
import { sharedItems } from '../../content/derive/shared-items.ts';
import { loadSite } from '../../content/load/load-site.ts';
import type { Localised } from '../../content/model/fields/localised.ts';
import type { PublicRecord } from '../../content/model/public-record.ts';
import type { SharedItem } from '../../content/model/shared-item.ts';
import { dayAt } from '../../content/model/zone.ts';
import { modules } from '../../content/modules/modules.ts';
import { programHash } from '../bundle.ts';
import { digest } from '../digest.ts';
import { filesBelow } from '../files-below.ts';
import { readStore, writeStore } from '../json-store.ts';
import { openMarkdownMemory } from '../markdown-memory.ts';
import type { Folders } from '../project.ts';
import { readFolder } from '../read-folder.ts';
import { sourcesHash } from '../sources-hash.ts';

/** What a town tells. */
export interface TownFacts {
  /** What they were made from. */
  looks: string;
  timeZone: string;
  /** The town's day on which they were made. */
  today: string;
  name: Localised;
  languages: readonly string[];
  /** Its home page in each language. */
  home: Record<string, string>;
  record: PublicRecord;
  /** Its news and events for readers of each language. */
  items: Record<string, SharedItem[]>;
}

let program: string | undefined;

/** Facts are made anew when the program that makes them changes. */
function version(): string {
  program ??= digest(programHash() + sourcesHash(['content/derive', 'content/modules']));
  return program;
}

/**
 * The facts of a town, or the last good ones where its folder has mistakes (`broken`); none where there never were any.
 * A private town tells nothing (`closed`). What the town itself shows of others is not among them, so two towns may name each other.
 */
export async function townFacts(options: {
  id: string;
  folders: Folders;
  now: Date;
}): Promise<{ facts?: TownFacts | undefined; broken: boolean; closed?: boolean }> {
  const { id, folders, now } = options;
  const { files } = filesBelow({ folder: `${folders.towns}/${id}`, label: id });
  const looks = digest(
    [version(), ...files.map((file) => `${file.path} ${file.size} ${file.mtime} ${file.ctime}`)].join('\n'),
  );
  const memory = `${folders.cache}/facts/${id}.json`;
  const known = readStore<TownFacts>(memory);
  if (known?.looks === looks && known.today === dayAt(now.valueOf(), known.timeZone)) {
    return { facts: known, broken: false };
  }
  const markdown = openMarkdownMemory({ file: `${folders.cache}/markdown/${id}.json`, version: programHash() });
  const { site } = loadSite(await readFolder({ id, folders, markdown: markdown.parse, now }), modules);
  if (!site) return { facts: known, broken: true };
  if (site.town.private) {
    // What it told before it was closed is forgotten too.
    rmSync(memory, { force: true });
    return { broken: false, closed: true };
  }
  const facts: TownFacts = {
    looks,
    timeZone: site.town.timeZone,
    today: site.today,
    name: site.town.name,
    languages: site.languages,
    home: Object.fromEntries(site.languages.map((language) => [language, site.origin + site.path('', language)])),
    record: recordOf(site),
    items: Object.fromEntries(site.languages.map((language) => [language, sharedItems(site, language)])),
  };
  writeStore(memory, facts);
  return { facts, broken: false };
}

// `belfry import markdown`: a folder of Markdown from elsewhere becomes entries of a town, by a mapping file.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { Collection } from '../../content/model/collection.ts';
import { modules } from '../../content/modules/modules.ts';
import { type Draft, entryFile } from './draft.ts';
import { entryText } from './entry-text.ts';
import { filesBelow, fits } from './find-files.ts';
import { finishDraft } from './finish-draft.ts';
import { LinkIndex } from './link-index.ts';
import { MediaStore } from './media-store.ts';
import { prepareDraft } from './prepare-draft.ts';
import { reportLines } from './print-report.ts';
import { readMap } from './read-map.ts';
import { readSets } from './read-sets.ts';
import { Refusal } from './refusal.ts';
import { emptyReport, type ImportReport } from './report.ts';
import { type ReadyEntry, storeEntries } from './store-entries.ts';
import { modulesToSwitchOn, townSettings } from './town-settings.ts';

/** What an import is told. */
export interface ImportOptions {
  /** The folder to bring in; it is only read. */
  folder: string;
  /** The mapping file. */
  map: string;
  /** The town's folder. */
  town: string;
  /** Where the report is printed; nowhere unless told. */
  output?: Pick<Writable, 'write'> | undefined;
  /** Overwrites entries that were edited in the town, and brings back deleted ones. */
  force?: boolean | undefined;
  /** The folder for what may be forgotten; `.cache` beside the folder of all towns unless told. */
  cache?: string | undefined;
  /** The collections of the town; those of all modules unless told. */
  collections?: readonly Collection[] | undefined;
}

/** The drafts without those whose place another one has already. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const places = new Map<string, string>();
  return drafts.filter((draft) => {
    const place = entryFile(draft);
    const other = places.get(place);
    if (other === undefined) places.set(place, draft.file);
    else
      draft.note('lost', `not imported: ${other} becomes the same entry; change “slug” in the map`, { value: place });
    return other === undefined;
  });
}

/** Files that neither became an entry nor came along with one. */
function noteUnused(files: readonly string[], used: (file: string) => boolean, report: ImportReport): void {
  for (const file of files)
    if (!used(file))
      report.items.push({ kind: 'lost', file, why: 'no set of the map takes it and no entry points to it' });
}

/**
 * Brings a folder of Markdown into a town. Running it again changes nothing; entries that were edited in the town stay.
 * @throws when the folder, the mapping file or the town is not there
 * @returns what was written, and everything that was not brought over or wants a human look
 */
export async function importMarkdown(options: ImportOptions): Promise<ImportReport> {
  const folder = resolve(options.folder);
  const town = resolve(options.town);
  const cache = resolve(options.cache ?? join(town, '../../.cache'));
  const collections = options.collections ?? modules.flatMap((module) => module.collections);
  const report = emptyReport();
  if (!existsSync(folder)) throw new Refusal(`There is no folder ${options.folder}.`);
  if (!existsSync(options.map)) throw new Refusal(`There is no mapping file ${options.map}.`);
  const settings = townSettings(town);
  const mapFile = relative(process.cwd(), resolve(options.map));
  const source = readFileSync(options.map, 'utf8');
  const { map, problems } = readMap({ source, file: mapFile, collections, languages: settings.languages });
  report.problems.push(...problems);
  if (map) {
    const firstLanguage = settings.languages[0] as string;
    const media = new MediaStore({ folder, publicRoot: map.public, town });
    const files = filesBelow(folder);
    const shared = { folder, files, map, collections, firstLanguage, timeZone: settings.timeZone, media, report };
    const { drafts, named } = readSets(shared);
    const single = withoutDoubles(drafts.filter((draft) => prepareDraft(draft, firstLanguage)));
    const links = new LinkIndex();
    for (const draft of single) {
      for (const part of draft.parts) links.add(`${draft.collection.name}/${draft.slug}`, part.file, draft.addresses);
    }
    const entries = single.flatMap((draft): ReadyEntry[] => {
      if (!finishDraft(draft, { site: map.site, links, media })) return [];
      return [{ file: entryFile(draft), text: entryText(draft.collection, draft.values), source: draft.file }];
    });
    noteUnused(files, (file) => named.has(file) || media.sources.has(file) || fits(file, map.ignoreFiles), report);
    const wanted = map.sets.map(({ collection }) => collection);
    for (const name of modulesToSwitchOn(wanted, settings, modules))
      report.items.push({
        kind: 'look',
        file: 'town.yaml',
        field: 'modules',
        why: `add ${name}: it is not switched on`,
      });
    const memoryFile = join(cache, 'import', `${basename(town)}.json`);
    storeEntries({ entries, town, memoryFile, force: options.force ?? false, media, report });
  }
  options.output?.write(`${reportLines(report).join('\n')}\n`);
  return report;
}

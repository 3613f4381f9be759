// Reads the source files of every set of a map, and makes the drafts of their entries.
import type { Collection } from '../../content/model/collection.ts';
import { combineSections } from './combine-sections.ts';
import type { Draft } from './draft.ts';
import { fits } from './find-files.ts';
import { makeDraft } from './make-draft.ts';
import type { ImportMap, MapSet } from './map-schema.ts';
import type { MediaStore } from './media-store.ts';
import { readSource, type Source } from './read-source.ts';
import type { ImportReport } from './report.ts';

const MARKDOWN = /\.(md|markdown|mdx)$/i;

/** Why a set leaves a source file out, or undefined. */
function leftOut(source: Source, set: MapSet): string | undefined {
  for (const [field, unwanted] of Object.entries(set.exceptWhere)) {
    const value = source.values[field];
    if ([unwanted].flat().some((one) => one === value || String(one) === String(value)))
      return `exceptWhere ${field}: ${String(value)}`;
  }
  return undefined;
}

/** The drafts of all sets, and the files that a set names. */
export function readSets(options: {
  folder: string;
  files: readonly string[];
  map: ImportMap;
  collections: readonly Collection[];
  firstLanguage: string;
  timeZone: string;
  media: MediaStore;
  report: ImportReport;
}): { drafts: Draft[]; named: Set<string> } {
  const { folder, files, map, collections, media, report } = options;
  const named = new Set<string>();
  const drafts: Draft[] = [];
  for (const set of map.sets) {
    const collection = collections.find(({ name }) => name === set.collection) as Collection;
    const language = set.language ?? options.firstLanguage;
    const timeZone = map.timeZone ?? options.timeZone;
    const context = { set, collection, language, timeZone, media, report };
    const sources: Source[] = [];
    for (const file of files) {
      if (!MARKDOWN.test(file) || !fits(file, set.files)) continue;
      named.add(file);
      if (fits(file, set.except)) {
        report.skipped.push({ file, why: 'except' });
        continue;
      }
      const source = readSource({ folder, file, encoding: map.encoding });
      if (Array.isArray(source)) {
        report.problems.push(...source);
        continue;
      }
      const why = leftOut(source, set);
      if (why) report.skipped.push({ file, why });
      else sources.push(source);
    }
    if (set.onePage) drafts.push(...[combineSections(sources, context)].filter((draft) => draft !== undefined));
    else drafts.push(...sources.map((source) => makeDraft(source, context)));
  }
  return { drafts, named };
}

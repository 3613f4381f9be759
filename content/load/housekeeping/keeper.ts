// What every search for things to look after gets: the town, its entries, and the way back to their lines.
import type { Collection } from '../../model/collection.ts';
import type { Entry } from '../../model/entry.ts';
import type { Path, Position } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { readEntry } from '../read-entry.ts';
import type { TownSource } from '../town-source.ts';

/** An entry in one language, with its collection. */
export interface Kept {
  entry: Entry;
  collection: Collection;
  /** True for the language from which translations inherit. */
  isOriginal: boolean;
}

/** A town that is looked through. */
export interface Keeper {
  source: TownSource;
  site: Site;
  /** Every entry in every language in which it was written. */
  entries: readonly Kept[];
  /** Where a value stands in the entry's file, and on which line its body starts; read only for what is reported. */
  placeOf: (kept: Kept, path: Path) => { position: Position | undefined; bodyLine: number } | undefined;
}

function entriesOf(site: Site): Kept[] {
  return [...site.collections.values()].flatMap((collection) =>
    ['', ...site.scopes].flatMap((scope) =>
      site.languages.flatMap((language) =>
        site
          .list(collection, language, scope)
          .filter((entry) => entry.language === language)
          .map((entry) => ({ entry, collection, isOriginal: site.languagesOf(entry)[0] === language })),
      ),
    ),
  );
}

/** Makes ready to look through a town. */
export function keeperOf(source: TownSource, site: Site): Keeper {
  const files = new Map(source.files.map((file) => [`${source.folder}/${file.path}`, file]));
  return {
    source,
    site,
    entries: entriesOf(site),
    placeOf: ({ entry, collection }, path) => {
      const file = files.get(entry.file);
      if (!file) return undefined;
      const { scope, language, slug } = entry;
      const raw = readEntry(file, { collection, scope, language, slug }, entry.file);
      return raw !== 'absent' && 'holds' in raw
        ? { position: raw.positionOf(path), bodyLine: raw.bodyLine }
        : undefined;
    },
  };
}

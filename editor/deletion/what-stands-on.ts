// What the rest of a town has to do with files that are to be deleted: whose addresses they are, and who names them.
import { loadSite } from '../../content/load/load-site.ts';
import type { TownSource } from '../../content/load/town-source.ts';
import type { Site } from '../../content/model/site.ts';
import { modules } from '../../content/modules/modules.ts';
import { loadDraft } from '../town/load-draft.ts';

/** What a deletion would do to the site. */
export interface Consequences {
  /** The addresses at which nothing would stand any more. */
  addresses: readonly string[];
  /** Titles of the entries, and names of the other files, that name what would be gone: the site could not be built. */
  named: readonly string[];
}

/** What an editor calls a file: the title of its entry, or its own name. */
function titles(site: Site, source: TownSource): (file: string) => string {
  const known = new Map([...site.pages].flatMap(({ entry }) => (entry ? [[entry.file, entry.values.title]] : [])));
  return (file) => known.get(file) ?? file.replace(`${source.folder}/`, '');
}

/** The consequences of deleting files, by their paths below the town's folder. */
export function whatStandsOn(source: TownSource, paths: readonly string[]): Consequences {
  const { site } = loadDraft({ source, files: [] });
  if (!site) return { addresses: [], named: [] };
  const gone = new Set(paths);
  const { problems } = loadSite(
    {
      ...source,
      files: source.files.filter(({ path }) => !gone.has(path)),
      media: new Map([...source.media].filter(([path]) => !gone.has(path))),
    },
    modules,
  );
  const files = new Set(paths.map((path) => `${source.folder}/${path}`));
  const addresses = [...site.pages].filter(({ entry }) => entry && files.has(entry.file)).map(({ path }) => path);
  const errors = problems.filter(({ level }) => level === 'error').map(({ file }) => file);
  return { addresses, named: [...new Set(errors.map(titles(site, source)))] };
}

// Where a town's folder stands in its repository, as its settings say it.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { townFolder } from '../../content/derive/cms/town-folder.ts';

/** The path by which Decap's configuration names a town's folder; '' where all is the town's. */
export function folderInRepository(towns: string, town: string): string {
  const usual = townFolder({ id: town });
  const file = `${towns}/${town}/town.yaml`;
  if (!existsSync(file)) return usual;
  try {
    const { backend, folder } = parse(readFileSync(file, 'utf8'))?.editing ?? {};
    return typeof folder === 'string' && folder.trim() ? townFolder({ id: town, editing: { backend, folder } }) : usual;
  } catch {
    // A broken file is told by the build; it is mended in the same folder.
    return usual;
  }
}

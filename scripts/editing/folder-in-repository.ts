// Where a town's folder stands in its repository, as its settings say it.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The path by which Decap's configuration names a town's files: `towns/<town>` unless `editing.folder` says another. */
export function folderInRepository(towns: string, town: string): string {
  const usual = `towns/${town}`;
  const file = `${towns}/${town}/town.yaml`;
  if (!existsSync(file)) return usual;
  try {
    const folder: unknown = parse(readFileSync(file, 'utf8'))?.editing?.folder;
    return typeof folder === 'string' && folder.trim() ? folder.trim().replace(/^\/|\/$/g, '') : usual;
  } catch {
    // A broken file is told by the build; it is mended in the same folder.
    return usual;
  }
}

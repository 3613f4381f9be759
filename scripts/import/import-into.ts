// `belfry import markdown`: brings a folder of Markdown into a town and says how it went.
import type { Folders } from '../project.ts';
import { importMarkdown } from './import-markdown.ts';
import { Refusal } from './refusal.ts';

/** Imports into the town of that name; returns the exit code: 0, or 1 when something could not be read. */
export async function importInto(options: {
  folder: string;
  map: string;
  town: string;
  folders: Folders;
  force: boolean;
}): Promise<number> {
  const { folder, map, town, folders, force } = options;
  try {
    const { problems } = await importMarkdown({
      folder,
      map,
      town: `${folders.towns}/${town}`,
      cache: folders.cache,
      force,
      output: process.stdout,
    });
    return problems.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

// Reads towns and says what is wrong with their sources; makes no page.
import { withStricterLevels } from '../content/load/check-rules.ts';
import { housekeeping } from '../content/load/housekeeping/housekeeping.ts';
import { loadSite } from '../content/load/load-site.ts';
import type { Problem } from '../content/model/problem.ts';
import { modules } from '../content/modules/modules.ts';
import { programHash } from './bundle.ts';
import { fileAges } from './file-ages.ts';
import { openMarkdownMemory } from './markdown-memory.ts';
import { paletteProblems } from './palette-problems.ts';
import type { Folders } from './project.ts';
import { readTown } from './read-town.ts';

/** The problems of all sources of these towns. */
export async function checkSources(towns: readonly string[], folders: Folders): Promise<Problem[]> {
  const version = programHash();
  const ages = fileAges({ folder: folders.towns, memory: `${folders.cache}/file-ages.json` });
  const all: Problem[] = [];
  for (const id of towns) {
    const memory = openMarkdownMemory({ file: `${folders.cache}/markdown/${id}.json`, version });
    const source = await readTown({ id, folders, markdown: memory.parse, now: new Date(), ages });
    const { site, problems } = loadSite(source, modules);
    all.push(...problems);
    if (site)
      all.push(...withStricterLevels(paletteProblems(site), site.rules.errors), ...housekeeping({ source, site }));
    memory.keep();
  }
  return all;
}

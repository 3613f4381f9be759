// Makes the pages of towns and checks them, without publishing one.
import type { Problem } from '../content/model/problem.ts';
import type { BrowserWork } from './gate/check-in-browser.ts';
import { checkTown, type GateRequest } from './gate/check-town.ts';
import type { PageReport } from './gate/finding.ts';
import { makeSite } from './make-site.ts';
import { contextOpener } from './open-context.ts';
import { prepareContexts } from './prepare-context.ts';
import type { Folders } from './project.ts';
import { endSearchIndex } from './search-index.ts';
import { counted, progressLine } from './terminal.ts';
import { themeOfTown } from './theme-of-town.ts';

/** What was found on the pages of towns, and in their sources on the way. */
export interface CheckedPages {
  /** Their paths start with the name of the town. */
  pages: PageReport[];
  works: BrowserWork[];
  problems: Problem[];
  pictures: Map<string, Uint8Array>;
}

/** Checks the pages of towns; one with errors in its sources has none. */
export async function checkTowns(
  options: { towns: readonly string[]; folders: Folders } & Omit<GateRequest, 'onPage'>,
): Promise<CheckedPages> {
  const { towns, folders, ...gate } = options;
  const progress = progressLine(process.stderr);
  const themes = new Map(towns.map((town) => [town, themeOfTown(town, folders.towns)]));
  const onCompile = () => progress.show('Compiling …');
  // The index is made for those who search: the gate asks for it when it opens that page.
  const request = { themes: themes.values(), folders, now: new Date(), search: false, onCompile };
  const prepared = await prepareContexts(request);
  const contextOf = contextOpener(prepared.inputs);
  const checked: CheckedPages = { pages: [], works: [], problems: [], pictures: new Map() };
  checked.problems.push(...[...prepared.broken.values()].flat());
  for (const [id, theme] of themes) {
    if (prepared.broken.has(theme)) continue;
    progress.show(`Making ${id} …`);
    const { made, problems } = await makeSite(id, await contextOf(theme));
    checked.problems.push(...problems);
    if (!made) continue;
    checked.problems.push(...made.tasks);
    const onPage = (done: number, count: number) => progress.show(`${id}: ${done} of ${counted(count, 'look')}`);
    const { pages, work, pictures } = await checkTown({ made, folders, ...gate, onPage });
    checked.pages.push(...pages.map((page) => ({ ...page, path: `${id}/${page.path}` })));
    checked.works.push(work);
    for (const [place, picture] of pictures) checked.pictures.set(`${id}/${place}`, picture);
  }
  await endSearchIndex();
  progress.clear();
  return checked;
}

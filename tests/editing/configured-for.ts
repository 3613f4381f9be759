// What the editor of a town offers, as its configuration says it: collections and files with their fields.
import { cmsConfig } from '../../content/derive/cms/cms-config.ts';
import type { MarkedCollection } from '../../content/derive/cms/entry-collections.ts';
import type { FileCollection } from '../../content/derive/cms/file-collections.ts';
import { loadSite } from '../../content/load/load-site.ts';
import { parseMarkdown } from '../../content/load/markdown/parse-markdown.ts';
import type { Site } from '../../content/model/site.ts';
import { modules } from '../../content/modules/modules.ts';
import { allLabels } from '../../content/modules/test-fixture.ts';
import { foldersFrom } from '../../scripts/project.ts';
import { readTown } from '../../scripts/read-town.ts';

/** The collections of entries and of files that editors of a town find; `miniSites` may still be empty ones. */
export async function configuredFor(options: {
  id: string;
  towns: string;
  miniSites?: readonly string[];
}): Promise<{ entries: MarkedCollection[]; files: FileCollection[] }> {
  const { id, towns, miniSites = [] } = options;
  const folders = { ...foldersFrom({}), towns };
  const source = await readTown({ id, folders, markdown: parseMarkdown, now: new Date() });
  const site = loadSite(source, modules).site as Site;
  const { collections } = cmsConfig({ site, modules, language: 'en', labels: [allLabels('en')], miniSites });
  return {
    entries: collections.filter((each) => 'folder' in each) as unknown as MarkedCollection[],
    files: collections.filter((each) => 'files' in each) as unknown as FileCollection[],
  };
}

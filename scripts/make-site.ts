// Makes one town's site in memory: from its folder to the files of its site, or to the list of what is wrong.
import { tasksPages } from '../content/derive/cms/tasks-page.ts';
import { withStricterLevels } from '../content/load/check-rules.ts';
import { housekeeping } from '../content/load/housekeeping/housekeeping.ts';
import { loadSite } from '../content/load/load-site.ts';
import type { Problem } from '../content/model/problem.ts';
import type { Site } from '../content/model/site.ts';
import { modules } from '../content/modules/modules.ts';
import { type AddressBook, compareAddresses } from './address-book.ts';
import type { EditorAssets } from './editor-bundle.ts';
import { editorFiles } from './editor-files.ts';
import type { FileAges } from './file-ages.ts';
import { openMarkdownMemory } from './markdown-memory.ts';
import { mediaFiles } from './media-files.ts';
import { outputsOf } from './outputs-of.ts';
import { paletteProblems } from './palette-problems.ts';
import type { Folders } from './project.ts';
import { readTown } from './read-town.ts';
import type { RenderPage } from './render-pages.ts';
import { searchIndex } from './search-index.ts';
import { currentManifest, type SiteFile } from './write-site.ts';

/** What a town is built with; the same for all towns of one build. */
export interface SiteContext {
  folders: Folders;
  render: RenderPage;
  /** Files of the compiled theme by path within a site. */
  assets: ReadonlyMap<string, SiteFile>;
  /** What the page of the editing program loads. */
  editor: EditorAssets;
  /** A fingerprint of the program and the theme. */
  program: string;
  /** A fingerprint of what reads texts. */
  reader: string;
  /** The instant of the build, as ISO 8601. */
  now: string;
  /** When the files of towns were last changed. */
  ages: FileAges;
  /** Given when the gate has to let a site pass before it is written. */
  gate?: { urgent: boolean } | undefined;
  /** Whether the site gets a search index. */
  search?: boolean;
}

/** A town's site before it is written. */
export interface MadeSite {
  site: Site;
  files: ReadonlyMap<string, SiteFile>;
  pages: number;
  addresses: AddressBook;
  /** Pictures that were made. */
  pictures: number;
  /** What somebody should look after; a build does not tell it, the page for editors does. */
  tasks: readonly Problem[];
  /** Makes the search index, which is among the files unless the context leaves it out. */
  indexed: () => Promise<ReadonlyMap<string, SiteFile>>;
}

/** The file of a page; the one for lost visitors stands where static hosts look for it. */
const fileOf = (path: string) => (path === '/404/' ? '404.html' : `${path}index.html`.slice(1));

async function renderAll(site: Site, render: RenderPage) {
  const rendered: { path: string; html: string; indexed: boolean }[] = [];
  for (const page of site.pages) {
    const indexed = page.indexed !== false && !page.fallback;
    rendered.push({ path: page.path, html: await render(site, page), indexed });
  }
  return rendered;
}

/** Makes one town's site; without `made` there are errors among the problems. Throws only for faults of the program. */
export async function makeSite(
  id: string,
  context: SiteContext,
): Promise<{ problems: readonly Problem[]; made?: MadeSite }> {
  const { folders, render, assets, editor, reader, now, ages, search = true } = context;
  const memory = openMarkdownMemory({ file: `${folders.cache}/markdown/${id}.json`, version: reader });
  const source = await readTown({ id, folders, markdown: memory.parse, now: new Date(now), ages });
  const { site, problems } = loadSite(source, modules);
  memory.keep();
  if (!site) return { problems };
  const told = withStricterLevels([...problems, ...paletteProblems(site)], site.rules.errors);
  if (told.some(({ level }) => level === 'error')) return { problems: told };

  const last = currentManifest(folders.out, id)?.addresses ?? {};
  const { book, moved, problems: lost } = compareAddresses(site, last);
  if (lost.length > 0) return { problems: [...told, ...lost] };
  const rendered = await renderAll(site, render);
  const outputs = outputsOf(site, moved);
  const files = new Map<string, SiteFile>(assets);
  for (const { path, html } of rendered) files.set(fileOf(path), html);
  for (const { path, body } of outputs) files.set(path, body);
  const texts = [...rendered.map(({ html }) => html), ...outputs.map(({ body }) => body)];
  const media = await mediaFiles(id, site, texts, folders);
  for (const [path, file] of media.files) files.set(path, file);
  const tasks = housekeeping({ source, site });
  // Not among the texts above: a picture that only editors see is not published.
  for (const { path, body } of [
    ...editorFiles({ source, site, assets: editor }),
    ...tasksPages({ site, problems: [...told, ...tasks], styles: editor.styles }),
  ])
    files.set(path, body);
  const searchable = rendered.filter(({ indexed }) => indexed);
  const indexed = () => searchIndex({ pages: searchable, folder: `${folders.cache}/search/${id}` });
  if (search) for (const [path, file] of await indexed()) files.set(path, file);
  const made = { site, files, pages: rendered.length, addresses: book, pictures: media.made, tasks, indexed };
  return { problems: told, made };
}

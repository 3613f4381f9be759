// A town as it is at this moment, page by page on demand: what `belfry dev` shows.
import { existsSync } from 'node:fs';
import { loadSite } from '../content/load/load-site.ts';
import type { Problem } from '../content/model/problem.ts';
import type { Site } from '../content/model/site.ts';
import { modules } from '../content/modules/modules.ts';
import { type Bundle, programHash } from './bundle.ts';
import { editorFiles } from './editor-files.ts';
import { fileAges } from './file-ages.ts';
import { makePictures, variantsByHref, type Wanted } from './make-pictures.ts';
import { openMarkdownMemory } from './markdown-memory.ts';
import { outputsOf } from './outputs-of.ts';
import { mediaFile } from './parent-town.ts';
import type { Folders } from './project.ts';
import { readTown } from './read-town.ts';
import type { RenderPage } from './render-pages.ts';

/** What stands at a path: a text, a file on disk, or nothing. */
export type LiveAnswer = { text: string } | { file: string } | undefined;

/** A compiled theme that is open. */
export interface OpenTheme {
  bundle: Bundle;
  render: RenderPage;
}

/** A town that answers for its paths until its content changes. */
export interface LiveTown {
  site: Site | undefined;
  problems: readonly Problem[];
  answer: (path: string, theme: OpenTheme) => Promise<LiveAnswer>;
}

/** Loads a town for looking at it; the search index is the one of the last build. */
export async function openLiveTown(id: string, folders: Folders): Promise<LiveTown> {
  const memory = openMarkdownMemory({ file: `${folders.cache}/markdown/${id}.json`, version: programHash() });
  const ages = fileAges({ folder: folders.towns, memory: `${folders.cache}/file-ages.json` });
  const source = await readTown({ id, folders, markdown: memory.parse, now: new Date(), ages });
  const { site, problems } = loadSite(source, modules);
  memory.keep();
  if (!site) return { site, problems, answer: async () => undefined };

  let outputs: Map<string, string> | undefined;
  let pictures: Map<string, Wanted> | undefined;
  const { partOf } = site.town;
  const sourceOf = (path: string) => mediaFile({ towns: folders.towns, id, partOf, path });
  const media = async (href: string): Promise<LiveAnswer> => {
    pictures ??= variantsByHref(site.media.values(), sourceOf);
    const wanted = pictures.get(href);
    const file = wanted && `${folders.cache}/pictures/${wanted.variant.file}`;
    if (wanted && file) {
      await makePictures([wanted], `${folders.cache}/pictures`);
      return { file };
    }
    const plain = [...site.media.values()].find((each) => each.href === href);
    return plain && { file: sourceOf(plain.path) };
  };
  let ownEditor: Map<string, string> | undefined;
  const admin = (path: string, { editor }: Bundle): LiveAnswer => {
    const { clients, assets } = editor;
    ownEditor ??= new Map(editorFiles({ source, site, assets }).map((output) => [`/${output.path}`, output.body]));
    const text = ownEditor.get(path === '/admin/' ? '/admin/index.html' : path);
    if (text !== undefined) return { text };
    const file = clients.map((client) => client + path).find(existsSync);
    return file ? { file } : undefined;
  };
  const answer: LiveTown['answer'] = async (path, { bundle, render }) => {
    const page = site.page(path.replace(/index\.html$/, ''));
    if (page) return { text: await render(site, page) };
    if (/^\/(?:media|files)\//.test(path)) return media(path);
    outputs ??= new Map(outputsOf(site).map((output) => [`/${output.path}`, output.body]));
    const text = outputs.get(path);
    if (text !== undefined) return { text };
    if (path.startsWith('/admin/')) return admin(path, bundle);
    const built = `${folders.out}/${id}${path}`;
    return path.startsWith('/pagefind/') && existsSync(built) ? { file: built } : undefined;
  };
  return { site, problems, answer };
}

// Builds one town: from its folder to its finished site, or to the list of what is wrong.
import { readFileSync } from 'node:fs';
import { loadSite } from '../content/load/load-site.ts';
import type { Problem } from '../content/model/problem.ts';
import type { Site } from '../content/model/site.ts';
import { modules } from '../content/modules/modules.ts';
import { compareAddresses } from './address-book.ts';
import { changesOn } from './changes-on.ts';
import type { EditorAssets } from './editor-bundle.ts';
import { editorFiles } from './editor-files.ts';
import type { FileAges } from './file-ages.ts';
import { makePictures, variantsByHref } from './make-pictures.ts';
import { openMarkdownMemory } from './markdown-memory.ts';
import { outputsOf } from './outputs-of.ts';
import { paletteProblems } from './palette-problems.ts';
import type { Folders } from './project.ts';
import { readTown } from './read-town.ts';
import type { RenderPage } from './render-pages.ts';
import { searchIndex } from './search-index.ts';
import { currentManifest, type SiteFile, type Written, writeSite } from './write-site.ts';

/** What a town is built with; the same for all towns of one build. */
export interface BuildContext {
  folders: Folders;
  render: RenderPage;
  /** Files of the compiled theme by path within a site. */
  assets: ReadonlyMap<string, SiteFile>;
  /** What the page of the editing program loads. */
  editor: EditorAssets;
  /** A fingerprint of the program and the theme. */
  program: string;
  /** The instant of the build, as ISO 8601. */
  now: string;
  /** When the files of towns were last changed. */
  ages: FileAges;
}

/** How building a town ended. */
export interface TownResult {
  town: string;
  problems: readonly Problem[];
  /** True when nothing had changed since the last build. */
  skipped: boolean;
  pages: number;
  /** Absent when the town has errors: its last good site stands. */
  written?: Written;
  /** Pictures that were made. */
  pictures: number;
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

/** The media that pages and other outputs link to, as files of the site. */
async function mediaFiles(id: string, site: Site, texts: Iterable<string>, folders: Folders) {
  const sourceOf = (path: string) => `${folders.towns}/${id}/${path}`;
  const variants = variantsByHref(site.media.values(), sourceOf);
  const plain = new Map([...site.media.values()].map((media) => [media.href, media]));
  const used = new Set<string>();
  for (const text of texts) {
    for (const [href] of text.matchAll(/\/(?:media|files)\/[^"'\s,|)<>&\\]+/g)) used.add(decodeURI(href));
  }
  const files = new Map<string, SiteFile>();
  const cache = `${folders.cache}/pictures`;
  const wanted = [...used].flatMap((href) => variants.get(href) ?? []);
  const made = await makePictures(wanted, cache);
  for (const { variant } of wanted)
    files.set(`media/${variant.file}`, { from: `${cache}/${variant.file}`, hash: variant.file });
  for (const href of used) {
    const media = plain.get(href);
    if (media && !variants.has(href)) files.set(href.slice(1), readFileSync(sourceOf(media.path)));
  }
  return { files, made };
}

/**
 * Builds one town. Throws only for faults of the program itself.
 * @param inputs the fingerprint of what the town is made from
 */
export async function buildTown(id: string, inputs: string, context: BuildContext): Promise<TownResult> {
  const { folders, render, assets, editor, program, now, ages } = context;

  const memory = openMarkdownMemory({ file: `${folders.cache}/markdown/${id}.json`, version: program });
  const source = await readTown({ id, folders, markdown: memory.parse, now: new Date(now), ages });
  const { site, problems } = loadSite(source, modules);
  memory.keep();
  if (!site) return { town: id, problems, skipped: false, pages: 0, pictures: 0 };

  const last = currentManifest(folders.out, id)?.addresses ?? {};
  const { book, moved, problems: lost } = compareAddresses(site, last);
  if (lost.length > 0) return { town: id, problems: [...problems, ...lost], skipped: false, pages: 0, pictures: 0 };
  const rendered = await renderAll(site, render);
  const outputs = outputsOf(site, moved);
  const files = new Map<string, SiteFile>(assets);
  for (const { path, html } of rendered) files.set(fileOf(path), html);
  for (const { path, body } of outputs) files.set(path, body);
  const texts = [...rendered.map(({ html }) => html), ...outputs.map(({ body }) => body)];
  const media = await mediaFiles(id, site, texts, folders);
  for (const [path, file] of media.files) files.set(path, file);
  // Not among the texts above: a picture that only editors see is not published.
  for (const { path, body } of editorFiles({ site, assets: editor })) files.set(path, body);
  const searchable = rendered.filter(({ indexed }) => indexed);
  const index = await searchIndex({ pages: searchable, folder: `${folders.cache}/search/${id}` });
  for (const [path, file] of index) files.set(path, file);
  const pages = rendered.length;
  const written = writeSite({
    out: folders.out,
    town: id,
    files,
    inputs,
    builtOn: site.today,
    changesOn: changesOn(site),
    timeZone: site.town.timeZone,
    pages,
    addresses: book,
  });
  const all = [...problems, ...paletteProblems(site)];
  return { town: id, problems: all, skipped: false, pages, written, pictures: media.made };
}

// Makes the search index of a site from its pages, and again only when their text changed.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.ts';
import { readStore, writeStore } from './json-store.ts';
import type { SiteFile } from './write-site.ts';

/** A page as the index sees it. */
export interface IndexedPage {
  path: string;
  html: string;
}

/** What the last index was made from, and its files with their fingerprints. */
interface Remembered {
  source: string;
  files: Record<string, string>;
}

let isServiceRunning = false;

const body = (html: string) => /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? html;

/**
 * The files of the index, by path within the site.
 * @param options.folder where the town's index is kept between builds
 */
export async function searchIndex(options: {
  pages: readonly IndexedPage[];
  folder: string;
}): Promise<Map<string, SiteFile>> {
  const { pages, folder } = options;
  const source = digest(pages.map(({ path, html }) => `${path}\n${body(html)}`).join('\n'));
  const memory = `${folder}.json`;
  let remembered = readStore<Remembered>(memory);
  if (remembered?.source !== source || !existsSync(folder)) {
    const { createIndex } = await import('pagefind');
    isServiceRunning = true;
    const { index, errors } = await createIndex({ excludeSelectors: ['[data-pagefind-ignore]'] });
    if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    for (const { path, html } of pages) await index.addHTMLFile({ url: path, content: html });
    const made = await index.getFiles();
    await index.deleteIndex();
    remembered = { source, files: {} };
    for (const { path, content } of made.files) {
      const hash = digest(content);
      remembered.files[path] = hash;
      const target = `${folder}/${hash}`;
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      // A file that a killed build left half written must not be taken for the whole one.
      writeFileSync(`${target}.${process.pid}`, content);
      renameSync(`${target}.${process.pid}`, target);
    }
    writeStore(memory, remembered);
  }
  return new Map(
    Object.entries(remembered.files).map(([path, hash]) => [`pagefind/${path}`, { from: `${folder}/${hash}`, hash }]),
  );
}

/** Ends the indexing service, when one was started. */
export async function endSearchIndex(): Promise<void> {
  if (!isServiceRunning) return;
  const { close } = await import('pagefind');
  await close();
}

// Decap's own code, without its pages: what checks a configuration, and what makes the names of new files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CmsConfig } from 'decap-cms-core';
import { build, type Plugin, type Rolldown } from 'vite';

/** The parts of Decap that the tests run. */
export interface DecapCore {
  /** Throws, with every mistake, what Decap would show instead of its pages. */
  validateConfig(config: CmsConfig): void;
  /** The name of a new entry's file. */
  slugOf(collection: object, data: object, slug: object | undefined): string;
  /** Where the file of a translation stands. */
  translatedPath(path: string, slug: string, language: string): string;
  /** A line of a list, or of a summary. */
  summaryOf(template: string, data: object): string;
  /** Where an uploaded file is put, and what is written of it. */
  mediaPaths(config: object, collection: object, name: string): { folder: string; written: string };
}

const dist = (name: string, file: string) => `decap-cms-${name}/dist/esm/${file}.js`;

/** Decap's widgets that have a schema of their own. */
const WIDGETS = ['select', 'datetime', 'number', 'relation', 'list', 'object', 'image', 'file', 'markdown'];

const source = `
import { fromJS } from 'immutable';
import { validateConfig } from '${dist('core', 'constants/configSchema')}';
import { slugFormatter } from '${dist('core', 'lib/formatters')}';
import { getFilePath } from '${dist('core', 'lib/i18n')}';
import { registerWidget } from '${dist('core', 'lib/registry')}';
import { selectMediaFilePublicPath, selectMediaFolder } from '${dist('core', 'reducers/entries')}';
import { stringTemplate } from 'decap-cms-lib-widgets';
${WIDGETS.map((name) => `import ${name} from '${dist(`widget-${name}`, 'schema')}';`).join('\n')}
for (const [name, schema] of Object.entries({ ${WIDGETS.join(', ')} })) registerWidget({ name, controlComponent: () => null, schema });
export { validateConfig };
export const slugOf = (collection, data, slug) => slugFormatter(fromJS(collection), fromJS(data), slug);
export const translatedPath = (path, slug, language) => getFilePath('multiple_folders', 'md', path, slug, language);
export const summaryOf = (template, data) => stringTemplate.compileStringTemplate(template, null, '', fromJS(data));
export const mediaPaths = (config, collection, name) => ({
  folder: selectMediaFolder(config, fromJS(collection)),
  written: selectMediaFilePublicPath(config, fromJS(collection), config.media_folder + '/' + name),
});
`;

const NOTHING = `
export const createHashHistory = () => ({});
const nothing = async () => undefined;
export default { setItem: nothing, getItem: nothing, removeItem: nothing };
`;

/** What Decap keeps in the browser is of no use here, and cannot be without a page. */
const withoutBrowser: Plugin = {
  name: 'without-browser',
  enforce: 'pre',
  resolveId: (id) => (id === 'history' || id === 'localforage' ? '\0nothing' : undefined),
  load: (id) => (id === '\0nothing' ? NOTHING : undefined),
};

/** Bundles the parts, which are written for a bundler, into `folder`, and loads them. */
export async function loadDecapCore(folder: string): Promise<DecapCore> {
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, source);
  const made = (await build({
    configFile: false,
    root: join(import.meta.dirname, '..'),
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutBrowser],
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, minify: false, rolldownOptions: { output: { format: 'es' } } },
  })) as Rolldown.RolldownOutput;
  const file = join(folder, 'decap-core.mjs');
  writeFileSync(file, made.output[0].code);
  // Some of what is bundled with them makes an address of a file as soon as it is loaded.
  Object.assign(globalThis, { window: globalThis });
  return (await import(pathToFileURL(file).href)) as DecapCore;
}

// The compiled editing program: made once with Vite, kept while the sources that it is made of stay the same.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { Rolldown } from 'vite';
import { compileOnce } from './compile-once.ts';
import { placeDecap } from './decap-file.ts';
import { digest } from './digest.ts';
import { readStore, writeStore } from './json-store.ts';
import { ROOT } from './project.ts';
import { readLabels } from './read-labels.ts';
import { sourcesHash } from './sources-hash.ts';

/** What the page of the editing program loads: addresses within a site. */
export interface EditorAssets {
  script: string;
  styles: readonly string[];
  decap: string;
  /** What renders pages for the preview, in the town's theme. */
  renderer: string;
}

/** The compiled editing program on disk. */
export interface EditorBundle {
  /** The folders whose files go into each site. */
  clients: readonly string[];
  assets: EditorAssets;
}

const SOURCES = ['editor', 'content', 'scripts/editor-bundle.ts', 'scripts/decap-file.ts', 'package-lock.json'];

/** A fingerprint of everything that decides what the editing program is, beside the theme. */
export const editorHash = (): string => sourcesHash(SOURCES);

/** The languages that editors can work in. */
export const editorLanguages = (): string[] =>
  readdirSync(`${ROOT}/editor/labels`)
    .map((name) => name.replace(/\.json$/, ''))
    .sort();

/** How both parts of the program are compiled. */
const common = (folder: string, rolldownOptions: Rolldown.InputOptions & { output?: Rolldown.OutputOptions }) => ({
  configFile: false as const,
  root: `${ROOT}/editor`,
  base: '/admin/',
  publicDir: false as const,
  logLevel: 'error' as const,
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: false as const,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      ...rolldownOptions,
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        ...rolldownOptions.output,
      },
    },
  },
});

const entryOf = ({ output }: Rolldown.RolldownOutput): string =>
  `/admin/${output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName}`;

/** What Vite makes of one entry, into `folder`; `theme` is the server entry of the theme that it holds, if any. */
async function bundled(
  folder: string,
  options: Rolldown.InputOptions & { output?: Rolldown.OutputOptions },
  theme = '',
) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const resolve = { alias: { 'virtual:belfry/theme': theme } };
  return (await build({ ...common(folder, options), ...(theme && { resolve }) })) as Rolldown.RolldownOutput;
}

/** Compiles the program into `folder`; what renders pages is loaded by it with the first preview. */
async function compileProgram(folder: string): Promise<Omit<EditorAssets, 'renderer'>> {
  const program = await bundled(folder, { input: `${ROOT}/editor/main.ts` });
  const styles = program.output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'));
  return {
    script: entryOf(program),
    styles: styles.map((name) => `/admin/${name}`),
    decap: `/admin/${await placeDecap(folder)}`,
  };
}

/** Compiles a theme's server entry for the browser: one file, since every file goes into the site of every town. */
async function compileRenderer(folder: string, entry: string): Promise<Pick<EditorAssets, 'renderer'>> {
  const options = {
    input: `${ROOT}/editor/preview/render-page.ts`,
    preserveEntrySignatures: 'strict' as const,
    output: { codeSplitting: false },
  };
  return { renderer: entryOf(await bundled(folder, options, entry)) };
}

/** A part of the program on disk, with the addresses of what is in it. */
interface Part<Assets> {
  client: string;
  assets: Assets;
  compiled: boolean;
}

/** One part of the program; compiles it when there is none of this fingerprint. */
async function part<Assets extends object>(options: {
  home: string;
  hash: string;
  compile: (folder: string) => Promise<Assets>;
}): Promise<Part<Assets>> {
  const { home, hash, compile } = options;
  const { folder, compiled } = await compileOnce({
    home: `${ROOT}/.cache/${home}`,
    hash,
    proof: 'assets.json',
    compile: async (staging) => {
      const admin = `${staging}/client/admin`;
      mkdirSync(admin, { recursive: true });
      writeStore(`${staging}/assets.json`, await compile(admin));
    },
  });
  const assets = readStore<Assets>(`${folder}/assets.json`);
  if (!assets) throw new Error(`${folder} is not whole. Remove it and build again.`);
  return { client: `${folder}/client`, assets, compiled };
}

/**
 * The editing program, and what renders its previews in a theme; compiles what there is not.
 * @param options.hash the fingerprint of the compiled theme
 * @param options.entry the theme's server entry
 */
export async function prepareEditor(options: {
  theme: string;
  hash: string;
  entry: string;
  onCompile: () => void;
}): Promise<{ bundle: EditorBundle; compiled: boolean }> {
  const { theme, hash, entry, onCompile } = options;
  const program = await part({
    home: 'editor',
    hash: editorHash(),
    compile: async (admin) => {
      onCompile();
      const assets = await compileProgram(admin);
      for (const language of editorLanguages()) {
        writeFileSync(`${admin}/labels.${language}.json`, JSON.stringify(readLabels(language)));
      }
      return assets;
    },
  });
  const preview = await part({
    home: `preview/${theme}`,
    hash: digest(hash + editorHash()),
    compile: (admin) => {
      onCompile();
      return compileRenderer(admin, entry);
    },
  });
  const bundle = { clients: [program.client, preview.client], assets: { ...program.assets, ...preview.assets } };
  return { bundle, compiled: program.compiled || preview.compiled };
}

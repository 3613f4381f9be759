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
}

/** The compiled editing program on disk. */
export interface EditorBundle {
  /** The folder whose files go into each site. */
  client: string;
  assets: EditorAssets;
}

const SOURCES = ['editor', 'scripts/editor-bundle.ts', 'scripts/decap-file.ts', 'package-lock.json'];

/** A fingerprint of everything that decides what the editing program is; `theme` is the one of the compiled theme. */
export const editorHash = (theme: string): string => digest(theme + sourcesHash(SOURCES));

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

/**
 * Compiles into `folder`; the theme's pages are rendered in the browser, for the preview, by its server entry `theme`.
 * What renders them is one file of its own, loaded with the first preview: every file goes into the site of every town.
 */
async function compile(folder: string, theme: string): Promise<EditorAssets> {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const renderer = (await build({
    ...common(folder, {
      input: `${ROOT}/editor/preview/render-page.ts`,
      preserveEntrySignatures: 'strict',
      output: { codeSplitting: false },
    }),
    resolve: { alias: { 'virtual:belfry/theme': theme } },
  })) as Rolldown.RolldownOutput;
  const rendererFile = entryOf(renderer);
  const program = (await build({
    ...common(folder, { input: `${ROOT}/editor/main.ts`, external: [rendererFile] }),
    resolve: { alias: { 'virtual:belfry/render-page': rendererFile } },
  })) as Rolldown.RolldownOutput;
  const { output } = program;
  const styles = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'));
  return {
    script: entryOf(program),
    styles: styles.map((name) => `/admin/${name}`),
    decap: `/admin/${await placeDecap(folder)}`,
  };
}

/** The editing program; compiles it when there is none of this fingerprint. */
export async function prepareEditor(options: {
  hash: string;
  theme: string;
  onCompile: () => void;
}): Promise<{ bundle: EditorBundle; compiled: boolean }> {
  const { hash, theme, onCompile } = options;
  const { folder, compiled } = await compileOnce({
    home: `${ROOT}/.cache/editor`,
    hash,
    proof: 'assets.json',
    compile: async (staging) => {
      onCompile();
      const admin = `${staging}/client/admin`;
      mkdirSync(admin, { recursive: true });
      const assets = await compile(admin, theme);
      for (const language of editorLanguages()) {
        writeFileSync(`${admin}/labels.${language}.json`, JSON.stringify(readLabels(language)));
      }
      writeStore(`${staging}/assets.json`, assets);
    },
  });
  const assets = readStore<EditorAssets>(`${folder}/assets.json`);
  if (!assets) throw new Error(`${folder} is not whole. Remove it and build again.`);
  return { bundle: { client: `${folder}/client`, assets }, compiled };
}

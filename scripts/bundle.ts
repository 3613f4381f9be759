// What sites are made with: the compiled theme and the compiled editing program, each made once and kept.
import { compileOnce } from './compile-once.ts';
import { type EditorBundle, editorHash, prepareEditor } from './editor-bundle.ts';
import { ROOT } from './project.ts';
import { sourcesHash } from './sources-hash.ts';

/** A compiled theme on disk, with the editing program that previews pages in it. */
export interface Bundle {
  /** Changes when the theme, the modules, the editing program or what they are made with do. */
  hash: string;
  /** The module that makes the app. */
  entry: string;
  /** The folder of style sheets, scripts and pictures that sites link to. */
  client: string;
  editor: EditorBundle;
  /** Whether something was compiled just now. */
  compiled: boolean;
}

/** A fingerprint of everything that decides what the compiled theme is. */
export const bundleHash = (): string => sourcesHash(['themes', 'content', 'astro.config.ts', 'package-lock.json']);

/** A fingerprint of the program that builds: with it, a change of the program builds every town again. */
export function programHash(): string {
  program ??= sourcesHash(['scripts', 'content/load', 'content/model', 'package-lock.json']);
  return program;
}

// A running program stays what it was when it started.
let program: string | undefined;

async function compileTheme(staging: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build({ root: ROOT, outDir: staging, logLevel: 'error' });
}

/**
 * The compiled theme and editing program; compiles what is missing for today's sources. `onCompile` is called before
 * it starts.
 */
export async function prepareBundle(onCompile: () => void = () => {}): Promise<Bundle> {
  const theme = bundleHash();
  const { folder, compiled } = await compileOnce({
    home: `${ROOT}/.cache/bundle`,
    hash: theme,
    proof: 'server/entry.mjs',
    compile: (staging) => {
      onCompile();
      return compileTheme(staging);
    },
  });
  const entry = `${folder}/server/entry.mjs`;
  const hash = editorHash(theme);
  const editor = await prepareEditor({ hash, theme: entry, onCompile });
  return { hash, entry, client: `${folder}/client`, editor: editor.bundle, compiled: compiled || editor.compiled };
}

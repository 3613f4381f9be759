// What sites are made with: the compiled theme and the compiled editing program, each made once and kept.

import type { Problem } from '../content/model/problem.ts';
import { COMMONS } from '../content/model/theme.ts';
import { compileOnce } from './compile-once.ts';
import { digest } from './digest.ts';
import { type EditorBundle, editorHash, prepareEditor } from './editor-bundle.ts';
import { ROOT } from './project.ts';
import { sourcesHash } from './sources-hash.ts';

/** A compiled theme on disk, with the editing program that previews pages in it. */
export interface Bundle {
  /** The module that makes the app. */
  entry: string;
  /** The folder of style sheets, scripts and pictures that sites link to. */
  client: string;
  editor: EditorBundle;
  /** Whether something was compiled just now. */
  compiled: boolean;
}

/** A fingerprint of everything that decides what a compiled theme is: another community's theme is no part of it. */
export function bundleHash(theme: string): string {
  const base = sourcesHash([
    'themes/commons',
    'content',
    'community/modules.ts',
    'astro.config.ts',
    'package-lock.json',
  ]);
  return theme === COMMONS ? base : digest(`${theme}\n${base}${sourcesHash([`themes/${theme}`])}`);
}

/** A fingerprint of the program that builds: with it, a change of the program builds every town again. */
export function programHash(): string {
  program ??= sourcesHash(['scripts', 'content/load', 'content/model', 'content/migrations', 'package-lock.json']);
  return program;
}

// A running program stays what it was when it started.
let program: string | undefined;

/** A fingerprint of all that was or will be compiled for towns of a theme. */
export const compiledHash = (theme: string): string => digest(bundleHash(theme) + editorHash());

/**
 * The compiled theme and editing program; compiles what is missing for today's sources. `onCompile` is called before
 * it starts. A theme with mistakes gives what is wrong instead.
 */
export async function prepareBundle(
  theme: string,
  onCompile: () => void = () => {},
): Promise<{ bundle: Bundle } | { problems: readonly Problem[] }> {
  const hash = bundleHash(theme);
  let broken: readonly Problem[] = [];
  const compile = async (staging: string) => {
    onCompile();
    // Compilers are loaded only where something is to be compiled.
    const { compileTheme, BrokenTheme } = await import('./compile-theme.ts');
    await compileTheme(theme, staging).catch((error: unknown) => {
      if (error instanceof BrokenTheme) broken = error.problems;
      throw error;
    });
  };
  try {
    const home = `${ROOT}/.cache/bundle/${theme}`;
    const { folder, compiled } = await compileOnce({ home, hash, proof: 'server/entry.mjs', compile });
    const entry = `${folder}/server/entry.mjs`;
    const editor = await prepareEditor({ theme, hash, entry, onCompile });
    const isNew = compiled || editor.compiled;
    return { bundle: { entry, client: `${folder}/client`, editor: editor.bundle, compiled: isNew } };
  } catch (error) {
    if (broken.length > 0) return { problems: broken };
    throw error;
  }
}

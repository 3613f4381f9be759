// Opens what towns are built with: the compiled theme, and the files that go into every site.
import { readFileSync } from 'node:fs';
import { digest } from './digest.ts';
import { filesBelow } from './files-below.ts';
import type { SiteContext } from './make-site.ts';
import { openTheme } from './render-pages.ts';
import type { SiteFile } from './write-site.ts';

/** What one thread may tell another of a build. */
export interface ContextInput extends Omit<SiteContext, 'render' | 'assets'> {
  entry: string;
  /** Folders whose files go into each site. */
  clients: readonly string[];
}

/** The context of towns of one theme, in the thread that builds. */
export async function openContext({ entry, clients, ...input }: ContextInput): Promise<SiteContext> {
  const render = await openTheme(entry);
  const assets = new Map<string, SiteFile>(
    clients
      .flatMap((folder) => filesBelow({ folder, label: 'program' }).files)
      .map(({ path, absolute }) => [path, { from: absolute, hash: digest(readFileSync(absolute)) }]),
  );
  return { ...input, render, assets };
}

/** The context of each theme, opened when the first town of it is built. */
export function contextOpener(inputs: ReadonlyMap<string, ContextInput>): (theme: string) => Promise<SiteContext> {
  const opened = new Map<string, Promise<SiteContext>>();
  return (theme) => {
    const input = inputs.get(theme);
    if (!input) throw new Error(`The theme ${theme} is not compiled.`);
    const context = opened.get(theme) ?? openContext(input);
    opened.set(theme, context);
    return context;
  };
}

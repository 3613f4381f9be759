// Makes ready what towns are built with: the compiled programs, and what is known of the files of towns.
import type { Problem } from '../content/model/problem.ts';
import { compiledHash, prepareBundle, programHash } from './bundle.ts';
import { communityHash } from './community-files.ts';
import { digest } from './digest.ts';
import { type FileAges, fileAges } from './file-ages.ts';
import type { ContextInput } from './open-context.ts';
import type { Folders } from './project.ts';

/** What decides how sites are made, beside their towns. */
export interface MakingOptions {
  folders: Folders;
  /** Whether sites get a search index. */
  search?: boolean;
  gate?: ContextInput['gate'];
}

/** A fingerprint of everything that makes the sites of towns with a theme. */
export const makingHash = (theme: string, { folders, search = true, gate }: MakingOptions): string =>
  digest(
    `${compiledHash(theme)}${programHash()}${communityHash(folders)}${search ? '' : 'no-search'}${gate ? 'checked' : ''}`,
  );

/** What towns of each theme are built with; a theme with mistakes is told in its place. */
export interface Prepared {
  inputs: ReadonlyMap<string, ContextInput>;
  broken: ReadonlyMap<string, readonly Problem[]>;
  /** Whether something was compiled just now. */
  compiled: boolean;
}

/** The inputs of a build at the instant `now`, by theme; only these themes are compiled. */
export async function prepareContexts(
  options: {
    themes: Iterable<string>;
    now: Date;
    ages?: FileAges;
    onCompile?: () => void;
  } & MakingOptions,
): Promise<Prepared> {
  const { themes, folders, now, search = true, gate, onCompile } = options;
  const ages = options.ages ?? fileAges({ folder: folders.towns, memory: `${folders.cache}/file-ages.json` });
  const inputs = new Map<string, ContextInput>();
  const broken = new Map<string, readonly Problem[]>();
  let compiled = false;
  for (const theme of new Set(themes)) {
    const prepared = await prepareBundle(theme, onCompile);
    if ('problems' in prepared) {
      broken.set(theme, prepared.problems);
      continue;
    }
    const { entry, client, editor } = prepared.bundle;
    compiled ||= prepared.bundle.compiled;
    inputs.set(theme, {
      entry,
      clients: [client, ...editor.clients],
      editor: editor.assets,
      folders,
      reader: programHash(),
      program: makingHash(theme, { folders, search, gate }),
      now: now.toISOString(),
      search,
      gate,
      ages,
    });
  }
  return { inputs, broken, compiled };
}

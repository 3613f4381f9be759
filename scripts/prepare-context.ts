// Makes ready what towns are built with: the compiled programs, and what is known of the files of towns.
import { prepareBundle, programHash } from './bundle.ts';
import { digest } from './digest.ts';
import { fileAges } from './file-ages.ts';
import type { ContextInput } from './open-context.ts';
import type { Folders } from './project.ts';

/** The input of a build at the instant `now`; `compiled` tells whether the programs were compiled just now. */
export async function prepareContext(options: {
  folders: Folders;
  now: Date;
  /** Whether sites get a search index. */
  search?: boolean;
  gate?: ContextInput['gate'];
  onCompile?: () => void;
}): Promise<{ input: ContextInput; compiled: boolean }> {
  const { folders, now, search = true, gate, onCompile } = options;
  const { entry, client, editor, hash, compiled } = await prepareBundle(onCompile);
  const input = {
    entry,
    clients: [client, editor.client],
    editor: editor.assets,
    folders,
    program: digest(`${hash}${programHash()}${search ? '' : 'no-search'}${gate ? 'checked' : ''}`),
    now: now.toISOString(),
    search,
    gate,
    ages: fileAges({ folder: folders.towns, memory: `${folders.cache}/file-ages.json` }),
  };
  return { input, compiled };
}

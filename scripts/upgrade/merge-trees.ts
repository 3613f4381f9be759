// Merges a newer upstream into a fork, file by file: each file by the rule of whose it is.
import { type Owner, ownerOf } from './owner-of.ts';

/** What stands at each path: mode and fingerprint, as git has it. */
export type Tree = ReadonlyMap<string, string>;

/** Whose version of a file counts where both have changed it. */
export type Keep = 'ours' | 'theirs';

/** A file that both have changed, and that cannot be put together. */
export interface Conflict {
  path: string;
  why: 'both-changed' | 'upstream-removed' | 'fork-removed';
}

/** What comes of a merge. */
export interface Merged {
  tree: Tree;
  conflicts: readonly Conflict[];
  /** Files of upstream's that the fork has changed, and that are still not upstream's. */
  changedHere: readonly string[];
}

/**
 * The fork with what upstream did since `base`.
 * @param options.keep what somebody decided for files that both have changed
 * @param options.mergeFile puts three versions of a file together; undefined where they contradict each other
 */
export function mergeTrees(options: {
  base: Tree;
  ours: Tree;
  theirs: Tree;
  keep: ReadonlyMap<string, Keep>;
  mergeFile: (versions: { path: string; base: string; ours: string; theirs: string }) => string | undefined;
}): Merged {
  const { base, ours, theirs, keep, mergeFile } = options;
  const upstream = new Set([...base.keys(), ...theirs.keys()]);
  const tree = new Map<string, string>();
  const conflicts: Conflict[] = [];
  const changedHere: string[] = [];
  const put = (path: string, entry: string | undefined) => {
    if (entry !== undefined) tree.set(path, entry);
  };
  for (const path of [...new Set([...upstream, ...ours.keys()])].sort()) {
    const [was, own, coming] = [base.get(path), ours.get(path), theirs.get(path)];
    const owner: Owner = ownerOf(path, upstream);
    if (owner === 'fork') {
      put(path, own);
      continue;
    }
    if (own !== was && own !== coming) changedHere.push(path);
    if (own === was || own === coming) put(path, coming);
    else if (coming === was) put(path, own);
    else if (keep.has(path)) put(path, keep.get(path) === 'ours' ? own : coming);
    else {
      const merged = was && own && coming ? mergeFile({ path, base: was, ours: own, theirs: coming }) : undefined;
      if (merged) put(path, merged);
      else {
        put(path, own);
        conflicts.push({ path, why: !coming ? 'upstream-removed' : !own ? 'fork-removed' : 'both-changed' });
      }
    }
  }
  return { tree, conflicts, changedHere };
}

// What a branch changes, and who changed it.
import { type Author, authorOfCommit } from './author.ts';
import type { Repository } from './git.ts';

/** A file that differs; both names of a renamed one are there. */
export interface Change {
  /** From the root of the repository. */
  path: string;
  /** Everybody who had a hand in it. */
  authors: readonly Author[];
}

const parts = (text: string) => text.split('\0').filter(Boolean);

/** For each file, the addresses of those whose commits touch it; for a merge, what it changes beyond what it merges. */
function addressesByFile(repository: Repository, range: string) {
  const byFile = new Map<string, Set<string>>();
  const everybody = new Set<string>();
  for (const line of repository.git('log', '--format=%H %ae', range).split('\n').filter(Boolean)) {
    const [commit = '', ...rest] = line.split(' ');
    const address = rest.join(' ');
    everybody.add(address);
    const words = ['diff-tree', '--root', '--no-commit-id', '--name-only', '-r', '-z', '-c', '--no-renames', commit];
    for (const path of parts(repository.git(...words))) {
      byFile.set(path, (byFile.get(path) ?? new Set()).add(address));
    }
  }
  return { byFile, everybody };
}

/**
 * All files that differ between two commits.
 * @param options.author who is taken for the author of it all; the commits say it otherwise
 */
export function changesBetween(
  repository: Repository,
  options: { from: string; to: string; author?: Author | undefined },
): Change[] {
  const { from, to, author } = options;
  const paths = parts(repository.git('diff', '--name-only', '-z', '--no-renames', from, to));
  if (author) return paths.map((path) => ({ path, authors: [author] }));
  const { byFile, everybody } = addressesByFile(repository, `${from}..${to}`);
  // What no commit seems to have changed came about in a merge: then everybody has to be allowed to.
  return paths.map((path) => ({ path, authors: [...(byFile.get(path) ?? everybody)].map(authorOfCommit) }));
}

// Asks git, in the repository that a folder lies in.
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';

/** A repository, and where the towns stand in it. */
export interface Repository {
  /** Its folder on disk. */
  root: string;
  /** Paths of towns begin with this: `towns/`, or '' where the towns stand at the root. */
  prefix: string;
  /** What git prints; throws when git fails. */
  git: (...words: string[]) => string;
  /** The same, or undefined when git fails. */
  tryGit: (...words: string[]) => string | undefined;
}

/** The repository of the folder of all towns, or undefined where it lies in none. */
export function repositoryOf(towns: string): Repository | undefined {
  if (!existsSync(towns)) return undefined;
  const ask = (folder: string, words: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
  const attempt = (folder: string, words: readonly string[]) => {
    try {
      return ask(folder, words);
    } catch {
      return undefined;
    }
  };
  const root = attempt(towns, ['rev-parse', '--show-toplevel'])?.trimEnd();
  if (!root) return undefined;
  const inside = relative(realpathSync(root), realpathSync(towns)).replaceAll('\\', '/');
  return {
    root,
    prefix: inside === '' ? '' : `${inside}/`,
    git: (...words) => ask(root, words),
    tryGit: (...words) => attempt(root, words),
  };
}

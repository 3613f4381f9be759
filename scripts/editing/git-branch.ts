// The branch of a git repository on which editors work.
import { execFileSync } from 'node:child_process';

const ask = (folder: string, ...words: string[]): string | undefined => {
  try {
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

/** The branch that is checked out in a folder, or in plain words why saves cannot be kept there. */
export function gitBranch(folder: string): { branch: string } | { lack: string } {
  if (ask(folder, 'rev-parse', '--is-inside-work-tree') !== 'true') {
    return { lack: `${folder} is not in a git repository. Make one with “git init”, or leave out --git.` };
  }
  if (!ask(folder, 'var', 'GIT_COMMITTER_IDENT')) {
    return { lack: 'Git does not know who you are. Tell it: git config user.name "…" and git config user.email "…"' };
  }
  const branch = ask(folder, 'symbolic-ref', '--short', 'HEAD');
  if (!branch || !ask(folder, 'rev-parse', '--verify', 'HEAD')) {
    return { lack: `There is no branch with a commit in ${folder}. Make a first commit on a branch.` };
  }
  return { branch };
}

// `belfry rights`: says who owns what as Git servers read it, and writes it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withCodeOwners } from '../../content/derive/rights/code-owners-file.ts';
import type { Provider } from '../../content/model/rights.ts';
import type { Folders } from '../project.ts';
import { printProblems } from '../terminal.ts';
import { codeOwnersOf } from './code-owners-of.ts';
import { repositoryOf } from './git.ts';

/** Prints CODEOWNERS, or writes it into the repository; returns the exit code. */
export function rights(options: { folders: Folders; provider?: Provider | undefined; write: boolean }): number {
  const { folders, provider, write } = options;
  const repository = repositoryOf(folders.towns);
  if (!repository) {
    process.stderr.write(`${folders.towns} lies in no Git repository: there is nothing to own.\n`);
    return 1;
  }
  const { lines, path, text, problems } = codeOwnersOf({ towns: folders.towns, repository, provider });
  if (problems.length > 0) {
    printProblems(problems, process.stderr);
    return 1;
  }
  if (!write) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    return 0;
  }
  const file = `${repository.root}/${path}`;
  const wanted = withCodeOwners(text ?? '', lines);
  if (wanted !== text) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
  }
  process.stdout.write(`${path}: ${wanted === text ? 'says it already' : 'written'}\n`);
  return 0;
}

// The rights as a commit has them: nobody gives rights to himself in the change that needs them.
import { readMaintainers, readRights } from '../../content/load/read-rights.ts';
import type { Problem } from '../../content/model/problem.ts';
import type { Editor, Person } from '../../content/model/rights.ts';
import type { Repository } from './git.ts';

/** Who may do what in a repository. */
export interface RightsAt {
  /** The editors of each town that is there; undefined for a town without rights.yaml. */
  towns: ReadonlyMap<string, readonly Editor[] | undefined>;
  /** Undefined where there is no maintainers.yaml. */
  maintainers: readonly Person[] | undefined;
  /** Files that cannot be read: they give rights to nobody. */
  problems: readonly Problem[];
}

/** Reads the rights of all towns at a commit. */
export function rightsAt(repository: Repository, commit: string): RightsAt {
  const { prefix, git, tryGit } = repository;
  const problems: Problem[] = [];
  const listed = git('ls-tree', '-z', commit, ...(prefix ? [prefix] : [])).split('\0');
  const names = listed.flatMap((line) => {
    const [about = '', path = ''] = line.split('\t');
    return about.includes(' tree ') ? [path.slice(prefix.length)] : [];
  });
  const at = (path: string) => tryGit('show', `${commit}:${prefix}${path}`);
  const towns = names.map((town) => {
    const text = at(`${town}/rights.yaml`);
    if (text === undefined) return [town, undefined] as const;
    const read = readRights({ text, file: `${prefix}${town}/rights.yaml` });
    problems.push(...read.problems);
    return [town, read.editors ?? []] as const;
  });
  const text = at('maintainers.yaml');
  const read = text === undefined ? undefined : readMaintainers({ text, file: `${prefix}maintainers.yaml` });
  problems.push(...(read?.problems ?? []));
  return { towns: new Map(towns), maintainers: read && (read.maintainers ?? []), problems };
}

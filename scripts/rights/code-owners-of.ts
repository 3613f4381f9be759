// CODEOWNERS of a folder of towns: which file it is, and what it ought to say.
import { existsSync, readFileSync } from 'node:fs';
import { codeOwners } from '../../content/derive/rights/code-owners.ts';
import { isOutOfStep } from '../../content/derive/rights/code-owners-file.ts';
import { readMaintainers, readRights } from '../../content/load/read-rights.ts';
import { readYaml } from '../../content/load/read-yaml.ts';
import { type Problem, problem } from '../../content/model/problem.ts';
import type { Provider } from '../../content/model/rights.ts';
import { modules } from '../../content/modules/modules.ts';
import { listTowns } from '../list-towns.ts';
import type { Repository } from './git.ts';

/** Where each Git server looks for the file; the first is where it is put. */
const PLACES: Record<Provider, readonly [string, ...string[]]> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
  forgejo: ['CODEOWNERS', 'docs/CODEOWNERS', '.forgejo/CODEOWNERS', '.gitea/CODEOWNERS'],
};

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The Git server that a town's settings name, or that the repository has files for; GitHub otherwise. */
function providerOf(towns: string, { root }: Repository): Provider {
  const known: Readonly<Record<string, Provider>> = {
    github: 'github',
    gitlab: 'gitlab',
    forgejo: 'forgejo',
    gitea: 'forgejo',
  };
  for (const town of listTowns(towns)) {
    const { value } = readYaml({ source: textOf(`${towns}/${town}/town.yaml`) ?? '', file: town });
    const found = known[(value as { editing?: { backend?: string } } | null | undefined)?.editing?.backend ?? ''];
    if (found) return found;
  }
  if (existsSync(`${root}/.gitlab-ci.yml`)) return 'gitlab';
  return ['.forgejo', '.gitea'].some((folder) => existsSync(`${root}/${folder}`)) ? 'forgejo' : 'github';
}

/** What CODEOWNERS ought to say, and where it stands or is to be put. */
export interface CodeOwnersNow {
  lines: string[];
  /** From the root of the repository. */
  path: string;
  /** What stands there, where the file exists. */
  text: string | undefined;
  problems: Problem[];
}

/** Reads the rights of all towns, whatever they are worth. */
export function codeOwnersOf(options: {
  towns: string;
  repository: Repository;
  provider?: Provider | undefined;
}): CodeOwnersNow {
  const { towns, repository } = options;
  const { root, prefix } = repository;
  const provider = options.provider ?? providerOf(towns, repository);
  const problems: Problem[] = [];
  const owned = listTowns(towns).map((town) => {
    const text = textOf(`${towns}/${town}/rights.yaml`);
    if (text === undefined) return { folder: `${prefix}${town}` };
    const read = readRights({ text, file: `towns/${town}/rights.yaml` });
    problems.push(...read.problems);
    return { folder: `${prefix}${town}`, editors: read.editors ?? [] };
  });
  const text = textOf(`${towns}/maintainers.yaml`);
  const read = text === undefined ? undefined : readMaintainers({ text, file: 'towns/maintainers.yaml' });
  problems.push(...(read?.problems ?? []));
  const dataFiles = modules.flatMap(({ singletons }) => singletons).map(({ name }) => name);
  const path = PLACES[provider].find((place) => existsSync(`${root}/${place}`)) ?? PLACES[provider][0];
  return {
    lines: codeOwners({ provider, towns: owned, maintainers: read?.maintainers, dataFiles }),
    path,
    text: textOf(`${root}/${path}`),
    problems,
  };
}

/** The warning that CODEOWNERS says something else than the rights; only where Belfry has written it. */
export function codeOwnersProblems(towns: string, repository: Repository | undefined): Problem[] {
  if (!repository) return [];
  const { lines, path, text, problems } = codeOwnersOf({ towns, repository });
  if (problems.length > 0 || text === undefined || !isOutOfStep(text, lines)) return [];
  return [problem({ code: 'codeowners-outdated', level: 'warning', file: path })];
}

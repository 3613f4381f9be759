// `belfry check --rights <base>`: rejects a change outside what its author may edit.
import { mayEdit } from '../../content/model/may-edit.ts';
import { type Problem, problem } from '../../content/model/problem.ts';
import { accountsOf, areasOf, type Person } from '../../content/model/rights.ts';
import type { Folders } from '../project.ts';
import { counted, printProblems } from '../terminal.ts';
import { namedAuthor } from './author.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Repository, repositoryOf } from './git.ts';
import { onlyWithdraws } from './only-withdraws.ts';
import { type RightsAt, rightsAt } from './rights-at.ts';

const inWords = (people: readonly Person[]): string =>
  people
    .slice(0, 3)
    .map((person) => {
      const [known] = accountsOf(person);
      return known ? `${person.name} (@${known.account})` : person.name;
    })
    .join(', ');

const NO_MAINTAINER = 'whoever runs the repository: nobody is named in maintainers.yaml beside the towns';

/** Who may change a file; undefined where there is no rule. `withdraws` knows settings that only let addresses go. */
function peopleFor(
  path: string,
  prefix: string,
  rights: RightsAt,
  withdraws: (path: string) => boolean,
): { may: readonly Person[]; ask: string } | undefined {
  const { towns, maintainers = [] } = rights;
  const [town = '', ...rest] = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
  // A town that the base does not have is none yet: a new one is the maintainers' business.
  if (rest.length === 0 || !towns.has(town)) {
    return { may: maintainers, ask: inWords(maintainers) || NO_MAINTAINER };
  }
  const editors = towns.get(town);
  if (!editors) return undefined;
  // Whoever deletes an entry withdraws its address, which stands in the settings.
  const anybody = rest.join('/') === 'town.yaml' && withdraws(path);
  const may = editors.filter((editor) => anybody || mayEdit(areasOf(editor), rest.join('/')));
  return { may: [...may, ...maintainers], ask: inWords(may) || inWords(maintainers) || NO_MAINTAINER };
}

function refusals(
  { path, authors }: Change,
  prefix: string,
  rights: RightsAt,
  withdraws: (path: string) => boolean,
): Problem[] {
  const people = peopleFor(path, prefix, rights, withdraws);
  if (!people) return [];
  return authors
    .filter((author) => !people.may.some((person) => author.is(person)))
    .map(({ name }) =>
      problem({ code: 'change-not-allowed', file: path, details: { author: name, whom: people.ask } }),
    );
}

/** The towns without rights in which something was changed. */
function townsWithoutRule(changes: readonly Change[], prefix: string, { towns }: RightsAt): string[] {
  const touched = changes.map(({ path }) => (path.startsWith(prefix) ? path.slice(prefix.length).split('/')[0] : ''));
  return [...new Set(touched)].filter((town) => town !== undefined && towns.has(town) && !towns.get(town)) as string[];
}

/** What `belfry check --rights` finds. */
export interface Judgement {
  /** False where no rights are written anywhere. */
  ruled: boolean;
  changes: readonly Change[];
  refused: readonly Problem[];
  rights: RightsAt;
}

/**
 * Judges what HEAD changes since it left `base`, by the rights that `base` has now.
 * @returns what was found; a text where it cannot be told
 */
export function judgeChanges(options: {
  repository: Repository;
  base: string;
  author?: string | undefined;
  environment: NodeJS.ProcessEnv;
}): Judgement | string {
  const { repository, author, environment } = options;
  const base = repository.tryGit('rev-parse', '--verify', '--quiet', '--end-of-options', `${options.base}^{commit}`);
  const fetch = 'In CI the whole history has to be fetched (on GitHub “fetch-depth: 0”, on GitLab “GIT_DEPTH: 0”).';
  if (!base) return `There is no commit “${options.base}” here. ${fetch}`;
  const from = repository.tryGit('merge-base', base.trim(), 'HEAD');
  if (!from) return `“${options.base}” and HEAD have no common past here. ${fetch}`;
  const rights = rightsAt(repository, base.trim());
  const changes = changesBetween(repository, {
    from: from.trim(),
    to: 'HEAD',
    author: namedAuthor(author, environment),
  });
  const ruled = rights.maintainers !== undefined || [...rights.towns.values()].some(Boolean);
  const textAt = (commit: string, path: string) => repository.tryGit('show', `${commit}:${path}`) ?? '';
  const withdraws = (path: string) => onlyWithdraws(textAt(from.trim(), path), textAt('HEAD', path));
  const refused = ruled ? changes.flatMap((change) => refusals(change, repository.prefix, rights, withdraws)) : [];
  return { ruled, changes, refused, rights };
}

function print({ ruled, changes, refused, rights }: Judgement, prefix: string): void {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  // Rights that cannot be read give none: whoever mends them needs to know why.
  printProblems([...rights.problems, ...refused], process.stdout);
  if (!ruled) say('No town has a rights.yaml: anybody may change anything.');
  else
    for (const town of townsWithoutRule(changes, prefix, rights))
      say(`${prefix}${town} has no rights.yaml: anybody may change it.`);
  const files = new Set(refused.map(({ file }) => file)).size;
  say(`${counted(changes.length, 'changed file')}: ${files === 0 ? 'all allowed' : `${files} not allowed`}`);
}

/** Checks the changes of HEAD; returns the exit code: 1 where something is not allowed, 2 where it cannot be told. */
export function checkRights(options: {
  folders: Folders;
  base: string;
  author?: string | undefined;
  json: boolean;
}): number {
  const { folders, base, author, json } = options;
  const repository = repositoryOf(folders.towns);
  const found = repository
    ? judgeChanges({ repository, base, author, environment: process.env })
    : `${folders.towns} lies in no Git repository.`;
  if (typeof found === 'string' || !repository) {
    process.stderr.write(`${found}\n`);
    return 2;
  }
  const { changes, refused } = found;
  if (json)
    process.stdout.write(`${JSON.stringify({ changes: changes.map(({ path }) => path), problems: refused })}\n`);
  else print(found, repository.prefix);
  return refused.length > 0 ? 1 : 0;
}

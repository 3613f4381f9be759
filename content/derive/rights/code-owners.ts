// CODEOWNERS: whose review a change wants, as Git servers read it.
import { mayEdit } from '../../model/may-edit.ts';
import { accountsOf, areasOf, type Editor, type Person, type Provider } from '../../model/rights.ts';

/** A town's folder in the repository, and its rights; none where it has no rights.yaml. */
export interface OwnedTown {
  /** From the root of the repository: `towns/bellerive`. */
  folder: string;
  editors?: readonly Editor[] | undefined;
}

/** What the file is made of. */
export interface CodeOwnersSource {
  provider: Provider;
  towns: readonly OwnedTown[];
  maintainers?: readonly Person[] | undefined;
  /** Names of files of data: `tariffs` is tariffs.yaml. */
  dataFiles: readonly string[];
}

const escaped = (path: string) => path.replace(/[\s#\\]/g, '\\$&');

/** Forgejo takes regular expressions over the whole path; the others take patterns like those of .gitignore. */
const patterns: Record<
  Provider,
  { folder: (path: string) => string; file: (path: string) => string; data: (path: string) => string; all: string }
> = {
  github: {
    folder: (path) => `/${escaped(path)}/`,
    file: (path) => `/${escaped(path)}`,
    data: (path) => `/${escaped(path)}/*.yaml`,
    all: '*',
  },
  gitlab: {
    folder: (path) => `/${escaped(path)}/`,
    file: (path) => `/${escaped(path)}`,
    data: (path) => `/${escaped(path)}/*.yaml`,
    all: '*',
  },
  forgejo: {
    folder: (path) => `${RegExp.escape(path)}/.*`,
    file: (path) => RegExp.escape(path),
    data: (path) => `${RegExp.escape(path)}/[^/]*\\.yaml`,
    all: '.*',
  },
};

/** Lines of one town, from what is wide to what is narrow: the last that fits counts. */
function townLines({ folder, editors }: OwnedTown, source: CodeOwnersSource): string[] {
  const { provider, maintainers = [], dataFiles } = source;
  const write = patterns[provider];
  const names = (people: readonly Person[]) =>
    people.flatMap(accountsOf).flatMap((each) => (each.provider === provider ? [`@${each.account}`] : []));
  // Where a line has no owner nobody is asked: better a review too many than none at all.
  const line = (pattern: string, path: string) => {
    const owners = names((editors ?? []).filter((editor) => mayEdit(areasOf(editor), path)));
    const asked = [...new Set(owners.length > 0 ? owners : names(maintainers))];
    return asked.length > 0 ? [`${pattern} ${asked.join(' ')}`] : [];
  };
  // Forgejo has no lines without owners, and adds up all that fit.
  if (!editors) return maintainers.length > 0 && provider !== 'forgejo' ? [write.folder(folder)] : [];
  const areas = [...new Set(editors.flatMap(areasOf))];
  const given = areas.filter((area) => area !== 'everything' && area !== 'settings').sort();
  const [data, folders] = [true, false].map((wanted) => given.filter((area) => dataFiles.includes(area) === wanted));
  return [
    ...line(write.folder(folder), '*'),
    ...(areas.includes('settings') ? line(write.data(folder), 'town.yaml') : []),
    ...(data ?? []).flatMap((name) => line(write.file(`${folder}/${name}.yaml`), `${name}.yaml`)),
    ...(folders ?? []).flatMap((area) => line(write.folder(`${folder}/${area}`), `${area}/*`)),
    ...given
      .filter((area) => area.startsWith('mini-sites/'))
      .flatMap((area) => line(write.folder(`${folder}/media/${area}`), `media/${area}/*`)),
    ...line(write.file(`${folder}/rights.yaml`), 'rights.yaml'),
  ];
}

/** The lines of CODEOWNERS that follow from the rights of towns. */
export function codeOwners(source: CodeOwnersSource): string[] {
  const { provider, maintainers = [], towns } = source;
  const owners = maintainers
    .flatMap(accountsOf)
    .flatMap((each) => (each.provider === provider ? [`@${each.account}`] : []));
  const rest = owners.length > 0 ? [`${patterns[provider].all} ${[...new Set(owners)].join(' ')}`] : [];
  return [...rest, ...towns.flatMap((town) => townLines(town, source))];
}

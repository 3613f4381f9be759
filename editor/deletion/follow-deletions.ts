// What happens before Decap deletes: nothing is deleted that others need, and addresses are withdrawn in the town's settings.
import type { CMS } from 'decap-cms-core';
import type { Say } from '../../content/model/labels.ts';
import type { TownNow } from '../town/town-now.ts';
import { whatStandsOn } from './what-stands-on.ts';
import { withWithdrawn } from './withdraw.ts';

/** The parts of Decap's backends that are used here; they are the same for all. */
interface Backend {
  deleteFiles: (paths: string[], message: string) => Promise<unknown>;
  getEntry: (path: string) => Promise<{ data: string }>;
  persistEntry: (
    entry: { dataFiles: { path: string; slug: string; raw: string }[]; assets: [] },
    options: { commitMessage: string; collectionName: string; useWorkflow: boolean },
  ) => Promise<unknown>;
  /** Set for somebody who may only propose: Decap lets them delete nothing. */
  useOpenAuthoring?: boolean;
}

/** Why something is not deleted; Decap shows it as it is. */
class Refused extends Error {
  override toString(): string {
    return this.message;
  }
}

/** How many of those that name an entry are told. */
const TOLD = 5;

/** Makes the deletions of one or more of Decap's backends safe for the site. */
export function followDeletions(options: {
  cms: CMS;
  /** Names of the backends that may come to work. */
  backends: ReadonlySet<string>;
  town: TownNow;
  /** The town's folder within the repository. */
  root: string;
  say: Say;
  language: string;
}): void {
  const { cms, backends, town, root, say, language } = options;
  const start = root && `${root}/`;
  const list = new Intl.ListFormat(language);

  const withdraw = async (backend: Backend, addresses: readonly string[]) => {
    const path = `${start}town.yaml`;
    const { data } = await backend.getEntry(path);
    const raw = withWithdrawn(data, addresses);
    if (raw === data) return;
    const commitMessage = `Withdraw ${addresses.join(', ')}`;
    // At once, also where there are drafts: Decap deletes at once too.
    const how = { commitMessage, collectionName: 'town', useWorkflow: false };
    await backend.persistEntry({ dataFiles: [{ path, slug: 'town', raw }], assets: [] }, how);
    town.saved([{ path: 'town.yaml', text: raw }]);
  };

  const prepare = async (backend: Backend, paths: readonly string[]) => {
    const inTown = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
    const { addresses, named } = whatStandsOn(await town.source(), inTown);
    if (named.length > 0) {
      const names = list.format(named.slice(0, TOLD));
      throw new Refused(say('editor.delete.needed', { count: named.length, names }));
    }
    // First the settings: a build between the two finds an address withdrawn at which its page still stands, and keeps it.
    if (addresses.length > 0 && !backend.useOpenAuthoring) await withdraw(backend, addresses);
    return inTown;
  };

  for (const name of backends) {
    const known = cms.getBackend(name) as { init: (...given: unknown[]) => Backend } | undefined;
    if (!known) continue;
    const { init } = known;
    known.init = (...given) => {
      const backend = init(...given);
      const deleteFiles = backend.deleteFiles.bind(backend);
      backend.deleteFiles = async (paths, message) => {
        const inTown = await prepare(backend, paths);
        const answer = await deleteFiles(paths, message);
        town.deleted(inTown);
        return answer;
      };
      return backend;
    };
  }
}

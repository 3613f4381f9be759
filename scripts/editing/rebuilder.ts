// Builds towns again when their content changes, one after another.
import { build } from '../build.ts';
import { listTowns } from '../list-towns.ts';
import type { Folders } from '../project.ts';
import { currentManifest } from '../write-site.ts';

/** Says that a town has changed; it is built as soon as nothing else is. `onBuilt` is called when its site is another. */
export function rebuilder(options: { folders: Folders; onBuilt: (town: string) => void }): (town: string) => void {
  const { folders, onBuilt } = options;
  const changed = new Set<string>();
  let working = false;
  const work = async () => {
    for (const town of changed) {
      changed.delete(town);
      const version = () => currentManifest(folders.out, town)?.version;
      const before = version();
      await build({ towns: [town], folders, force: false, json: false });
      if (version() !== before) onBuilt(town);
    }
  };
  return (town) => {
    if (!listTowns(folders.towns).includes(town)) return;
    changed.add(town);
    if (working) return;
    working = true;
    work()
      .catch((error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`))
      .finally(() => {
        working = false;
      });
  };
}

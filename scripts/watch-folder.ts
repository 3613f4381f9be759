// Tells of changes below a folder as they happen.
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Calls `onChange` once for a burst of changes below a folder, with the first part of a changed path. Each folder is
 * watched by itself, hidden ones left out: Node's own way on Linux watches each file, and loses those that git or an
 * editor replaces.
 */
export function watchFolder(folder: string, onChange: (first: string) => void): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const watchers = new Map<string, FSWatcher>();

  const forget = (path: string) => {
    for (const [place, watcher] of watchers) {
      if (place !== path && !place.startsWith(`${path}/`)) continue;
      watcher.close();
      watchers.delete(place);
    }
  };
  const follow = (place: string) => {
    try {
      const watcher = watch(place, (kind, name) => {
        if (!name || name.startsWith('.')) return;
        const path = `${place}/${name}`;
        // Something came or went; a folder of the same name may be another one than before.
        if (kind === 'rename') {
          forget(path);
          if (isFolder(path)) follow(path);
        }
        tell(path.slice(folder.length + 1).split('/')[0] ?? '');
      });
      watcher.on('error', () => forget(place));
      watchers.set(place, watcher);
      for (const entry of readdirSync(place, { withFileTypes: true })) {
        if (entry.isDirectory() && !entry.name.startsWith('.')) follow(`${place}/${entry.name}`);
      }
    } catch {
      // It is gone already: the folder above has told so.
      forget(place);
    }
  };
  const tell = (first: string) => {
    clearTimeout(waiting.get(first));
    waiting.set(
      first,
      setTimeout(() => onChange(first), 40),
    );
  };
  follow(folder);
}

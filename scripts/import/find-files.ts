// Finds the files of the imported folder, and the one that a text in them points to.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, matchesGlob, relative, sep } from 'node:path';

/** Whether a file's path fits one of the patterns. */
export const fits = (file: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matchesGlob(file, pattern));

/** All files below a folder, relative and with “/”, sorted; without hidden folders and installed packages. */
export function filesBelow(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return filesBelow(folder, path);
      return entry.isFile() || (entry.isSymbolicLink() && isInside(folder, join(folder, path))) ? [path] : [];
    })
    .sort();
}

/** Whether a path really is a file within the folder, symbolic links followed. */
function isInside(folder: string, path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const inside = relative(realpathSync(folder), realpathSync(path));
  return inside !== '' && !inside.startsWith('..');
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * The file that `reference` means when it stands in `from`: relative to that file, to the public root or to the folder.
 * @returns its path relative to the folder, or undefined
 */
export function findFile(options: {
  folder: string;
  publicRoot: string;
  reference: string;
  from: string;
}): string | undefined {
  const { folder, publicRoot, from } = options;
  const path = decoded(options.reference.replace(/[?#].*$/, ''));
  const places = [...(path.startsWith('/') ? [] : [dirname(from)]), publicRoot, '.'];
  for (const place of places) {
    const candidate = join(folder, place, path);
    if (isInside(folder, candidate)) return relative(folder, candidate).split(sep).join('/');
  }
  return undefined;
}

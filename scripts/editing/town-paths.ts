// The files that a request of the editing program names: they must lie in the town's own folder.

/** A path that an editor may not reach. */
export class ForeignPath extends Error {}

/** The parts of a request, or of an answer, that name files and folders. */
const NAMES = new Set(['path', 'newPath', 'oldPath', 'folder', 'mediaFolder', 'paths']);

/** Changes every path in a piece of JSON. */
function mapPaths(value: unknown, change: (path: string) => string, named = false): unknown {
  if (typeof value === 'string') return named ? change(value) : value;
  if (Array.isArray(value)) return value.map((each) => mapPaths(each, change, named));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, mapPaths(part, change, NAMES.has(name))]),
  );
}

/** A path below the town's folder; throws `ForeignPath` when it leads elsewhere or to a hidden file. */
function pathWithin(folder: string, path: string): string {
  const plain = path.replace(/^\/|\/$/g, '');
  if (plain === folder) return '.';
  const start = folder && `${folder}/`;
  const rest = plain.startsWith(start) ? plain.slice(start.length) : undefined;
  // Hidden names are those of `..` and of git's own files, which decide what programs git runs.
  if (rest === undefined || /[\\\0:]|(?:^|\/)(?:\.|\/|$)/.test(rest)) {
    throw new ForeignPath(`“${path}” is not in this town’s folder.`);
  }
  return rest;
}

/** What the editing program sends, with paths from the town's own folder on. */
export const withoutFolder = (sent: unknown, folder: string): unknown =>
  mapPaths(sent, (path) => pathWithin(folder, path));

/** What it gets back, with paths as its configuration names them. */
export const withFolder = (answer: unknown, folder: string): unknown =>
  mapPaths(answer, (path) => (path && folder ? `${folder}/${path}` : path));

// Lists all files below a folder; symbolic links are followed only within it.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { phrase } from '../content/model/phrase.ts';
import { type Problem, problem } from '../content/model/problem.ts';

/** A file with what its folder entry says of it. */
export interface FoundFile {
  /** Relative to the folder, with slashes. */
  path: string;
  absolute: string;
  size: number;
  /** When its bytes last changed, in milliseconds since 1970. */
  mtime: number;
  /** When its bytes, name or rights last changed. */
  ctime: number;
}

const isHidden = (name: string) => name.startsWith('.') || name === 'Thumbs.db' || name.endsWith('~');

/**
 * All files below `folder`, sorted by path. Hidden files are left out.
 * @param options.label what problems call the folder
 */
export function filesBelow(options: { folder: string; label: string }): { files: FoundFile[]; problems: Problem[] } {
  const { folder, label } = options;
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { files, problems };
  const root = realpathSync(folder);
  const visit = (directory: string, below: string, above: readonly string[]) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (isHidden(entry.name)) continue;
      const absolute = `${directory}/${entry.name}`;
      const path = below + entry.name;
      if (entry.isDirectory()) {
        visit(absolute, `${path}/`, [...above, absolute]);
        continue;
      }
      if (entry.isSymbolicLink()) {
        const target = existsSync(absolute) ? realpathSync(absolute) : undefined;
        if (!target || !`${target}/`.startsWith(`${root}/`)) {
          const details = { found: phrase(target ? 'phrase.anotherFolder' : 'phrase.nothing') };
          problems.push(problem({ code: 'link-leaves-town', file: `${label}/${path}`, details }));
          continue;
        }
        if (above.some((each) => realpathSync(each) === target)) continue;
      }
      const stat = statSync(absolute);
      if (stat.isDirectory()) visit(absolute, `${path}/`, [...above, absolute]);
      else if (stat.isFile()) files.push({ path, absolute, size: stat.size, mtime: stat.mtimeMs, ctime: stat.ctimeMs });
    }
  };
  visit(folder, '', [folder]);
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

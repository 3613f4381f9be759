// A place whose towns lie in a real Git repository, with authors who commit to it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePlace, type Place } from './make-town.ts';

/** A place with a repository at its root. */
export interface PlaceWithGit extends Place {
  root: string;
  git: (...words: string[]) => string;
  /** Writes files by path from the root (undefined removes one) and commits all that changed as `address`; returns the commit. */
  commit: (address: string, files: Record<string, string | undefined>) => string;
}

/** Makes an empty repository with a folder of towns; the caller removes it. */
export function makeRepository(): PlaceWithGit {
  const place = makePlace();
  const root = dirname(place.towns);
  const git = (...words: string[]) => execFileSync('git', ['-C', root, ...words], { encoding: 'utf8' }).trimEnd();
  const commit: PlaceWithGit['commit'] = (address, files) => {
    for (const [path, content] of Object.entries(files)) {
      const target = join(root, path);
      if (content === undefined) rmSync(target);
      else {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    }
    git('add', '--all');
    git(
      '-c',
      'user.name=Somebody',
      '-c',
      `user.email=${address}`,
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'Change',
    );
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  // Commands leave their results here.
  writeFileSync(join(root, '.gitignore'), 'out/\ncache/\n');
  return { ...place, root, git, commit };
}

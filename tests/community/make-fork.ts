// An upstream and its fork as two real repositories, made of the files of this project.
import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { entry, townSettings } from '../make-town.ts';

const project = join(import.meta.dirname, '../..');
/** What a fork does not get, or what only costs time here. */
const LEFT_OUT = ['node_modules', 'dist', '.cache', '.astro', '.git', 'tests', 'towns', 'docs'];

/** A repository with its files. */
export interface Side {
  root: string;
  git: (...words: string[]) => string;
  read: (path: string) => string;
  /** Changes files (undefined removes one, a function changes its text) and commits. */
  commit: (files: Record<string, string | undefined | ((text: string) => string)>) => string;
}

/** The outcome of a command of the fork's. */
export interface ForkRun {
  code: number;
  printed: string;
}

function sideAt(root: string): Side {
  const git: Side['git'] = (...words) =>
    execFileSync('git', ['-C', root, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    git,
    read,
    commit: (files) => {
      for (const [path, content] of Object.entries(files)) {
        const target = join(root, path);
        if (content === undefined) rmSync(target, { recursive: true });
        else {
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, typeof content === 'string' ? content : content(read(path)));
        }
      }
      git('add', '--all');
      git('commit', '--quiet', '-m', 'Change');
      return git('rev-parse', 'HEAD');
    },
  };
}

const named = (side: Side) => {
  side.git('config', 'user.name', 'Somebody');
  side.git('config', 'user.email', 'somebody@valley.example');
};

/** Makes both; upstream has one small demo town. The caller removes them. */
export function makeFork(): {
  upstream: Side;
  fork: Side;
  belfry: (...words: string[]) => Promise<ForkRun>;
  /** Each call of npm: where, and with which words. */
  npmCalls: () => string[];
  remove: () => void;
} {
  const home = mkdtempSync(join(tmpdir(), 'belfry-fork-'));
  const upstream = sideAt(join(home, 'upstream'));
  mkdirSync(upstream.root);
  for (const name of readdirSync(project).filter((each) => !LEFT_OUT.includes(each))) {
    const filter = (path: string) => !/\.(?:test|examples)\.ts$/.test(path) && basename(path) !== 'first-texts';
    cpSync(join(project, name), join(upstream.root, name), { recursive: true, filter });
  }
  upstream.git('init', '--quiet', '--initial-branch=main');
  named(upstream);
  upstream.commit({
    'towns/demo/town.yaml': townSettings('Demo'),
    'towns/demo/news/en/a.md': entry({ title: 'A', date: '2026-11-01', summary: 'A.' }),
  });
  const fork = sideAt(join(home, 'fork'));
  execFileSync('git', ['clone', '--quiet', '--origin', 'upstream', upstream.root, fork.root]);
  named(fork);
  // A link, and not the folder that is ignored.
  writeFileSync(join(fork.root, '.git/info/exclude'), 'node_modules\n');
  symlinkSync(join(project, 'node_modules'), join(fork.root, 'node_modules'));
  // In the place of npm and the network: gives the packages of this project, and writes down where it was asked.
  const npm = join(home, 'bin/npm');
  mkdirSync(dirname(npm));
  writeFileSync(
    npm,
    `#!/bin/sh\necho "$PWD $*" >> '${home}/npm.log'\n[ -e node_modules ] || ln -s '${join(project, 'node_modules')}' node_modules\n`,
  );
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${dirname(npm)}:${process.env.PATH}` };
  const belfry = async (...words: string[]): Promise<ForkRun> => {
    const program = join(fork.root, 'scripts/belfry.js');
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...words], {
        cwd: fork.root,
        env,
      });
      return { code: 0, printed: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, printed: stdout + stderr };
    }
  };
  const npmCalls = () => readFileSync(join(home, 'npm.log'), 'utf8').trim().split('\n');
  return { upstream, fork, belfry, npmCalls, remove: () => rmSync(home, { recursive: true, force: true }) };
}

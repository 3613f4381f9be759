// `belfry upgrade`: brings a fork to a newer upstream, shows what that changes, and leaves the fork as it was when anything fails.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Folders, ROOT } from '../project.ts';
import { counted } from '../terminal.ts';
import { findUpstream, type Upstream } from './find-upstream.ts';
import { type Git, gitIn, mergeStored, storeTree, treeOf } from './git-store.ts';
import { type Conflict, type Keep, type Merged, mergeTrees } from './merge-trees.ts';
import { takePairs } from './take-pairs.ts';
import { buildBoth, givePackages, installPackages, migrateCopy, UpgradeStopped } from './trial.ts';
import { townLines, writeUpgradeReport } from './upgrade-report.ts';

/** What `belfry upgrade` was asked for. */
export interface UpgradeOptions {
  folders: Folders;
  /** A branch, tag or commit of upstream's; its main branch unless told. */
  to?: string | undefined;
  /** Show what would change, and change nothing. */
  dryRun: boolean;
  /** Whose version counts of files that both have changed. */
  keep: ReadonlyMap<string, Keep>;
}

const tell = (text: string) => process.stdout.write(`${text}\n`);

const WHY: Readonly<Record<Conflict['why'], string>> = {
  'both-changed': 'changed here and by upstream in the same place',
  'upstream-removed': 'changed here, taken away by upstream',
  'fork-removed': 'taken away here, changed by upstream',
};

function conflictText(conflicts: readonly Conflict[]): string {
  const [first] = conflicts;
  return [
    `${counted(conflicts.length, 'file')} cannot be put together:`,
    ...conflicts.map(({ path, why }) => `  ${path}: ${WHY[why]}`),
    'These files are upstream’s. Either give up the change that was made here, or keep it and do without upstream’s:',
    `  belfry upgrade --keep ${first?.path}=theirs     takes upstream’s file`,
    `  belfry upgrade --keep ${first?.path}=ours       keeps the file as it is here`,
    'Once for each file. To have both: bring the file into the shape that upstream gave it, with your change in it, commit it,',
    'and choose “ours”. What can be said in community.yaml, a theme or a module of your own needs no change of these files.',
  ].join('\n');
}

function refuseDirty(git: Git): void {
  const dirty = git.run(['status', '--porcelain']).split('\n').filter(Boolean);
  if (dirty.length === 0) return;
  const shown = dirty.slice(0, 8).map((line) => `  ${line}`);
  const more = dirty.length > 8 ? [`  … and ${dirty.length - 8} more`] : [];
  throw new UpgradeStopped(
    [
      'There are changes that are not committed:',
      ...shown,
      ...more,
      'Commit them or put them aside, then try again.',
    ].join('\n'),
  );
}

function merge(git: Git, upstream: Upstream, keep: UpgradeOptions['keep']): Merged {
  const merged = mergeTrees({
    base: treeOf(git, upstream.base),
    ours: treeOf(git, 'HEAD'),
    theirs: treeOf(git, upstream.theirs),
    keep,
    mergeFile: (versions) => mergeStored(ROOT, versions),
  });
  if (merged.changedHere.length > 0) {
    tell(
      `${counted(merged.changedHere.length, 'file')} of upstream’s ${merged.changedHere.length === 1 ? 'was' : 'were'} changed here:`,
    );
    for (const path of merged.changedHere) tell(`  ${path}`);
  }
  if (merged.conflicts.length > 0) throw new UpgradeStopped(conflictText(merged.conflicts));
  return merged;
}

/** A commit of `tree` with both histories. */
const commit = (git: Git, tree: string, theirs: string, message: string): string =>
  git.run(['commit-tree', tree, '-p', 'HEAD', '-p', theirs, '-F', '-'], message);

async function show(options: { copy: string; folders: Folders; version: string }): Promise<void> {
  const { copy, folders, version } = options;
  const place = `${folders.cache}/upgrade`;
  tell('Building all towns before and after …');
  const changes = buildBoth({ copy, folders, place });
  for (const [town, each] of changes) for (const line of townLines(town, each)) tell(line);
  const folder = `${place}/report`;
  const pairs = await takePairs({ before: `${place}/before`, after: `${place}/after`, changes, folder });
  const title = `What the upgrade to ${version} changes`;
  const file = writeUpgradeReport({ folder, title, changes, pairs });
  tell(`${pairs.length > 0 ? `With pictures of ${counted(pairs.length, 'page')}` : 'Without pictures'}: ${file}`);
}

async function attempt(options: UpgradeOptions): Promise<void> {
  const { folders, to, dryRun, keep } = options;
  const git = gitIn(ROOT);
  if (git.attempt('rev-parse', '--show-prefix') !== '') {
    throw new UpgradeStopped('Belfry does not stand at the root of a git repository: there is nothing to upgrade.');
  }
  refuseDirty(git);
  const upstream = findUpstream({ git, root: ROOT, to });
  if (typeof upstream === 'string') throw new UpgradeStopped(upstream);
  const { theirs, base } = upstream;
  const version = `${to ?? 'the newest version'} (${git.run(['rev-parse', '--short', theirs])})`;
  if (theirs === base) {
    tell(`There is nothing newer than what is here: ${version}.`);
    return;
  }
  const merged = storeTree(git, merge(git, upstream, keep).tree);
  const lockOf = (tree: string) => git.attempt('rev-parse', `${tree}:package-lock.json`);
  const hasOtherPackages = lockOf(merged) !== lockOf('HEAD');
  const copy = mkdtempSync(join(tmpdir(), 'belfry-upgrade-'));
  try {
    const trial = commit(git, merged, theirs, `Try ${version}`);
    git.run(['worktree', 'add', '--quiet', '--detach', '--force', copy, trial]);
    if (hasOtherPackages) tell('The newer version asks for other packages: installing them (npm ci) …');
    givePackages(copy, hasOtherPackages);
    const migrated = migrateCopy(copy).trim();
    if (migrated) tell(migrated);
    await show({ copy, folders, version });
    const inCopy = gitIn(copy);
    // Only what migrations may change: packages and what was built stay outside.
    const migratable = ['towns', 'community', 'community.yaml'].filter((path) => existsSync(`${copy}/${path}`));
    if (migratable.length > 0) inCopy.run(['add', '--all', '--', ...migratable]);
    const message = `Upgrade to ${version}\n${migrated ? `\n${migrated}\n` : ''}`;
    const finished = commit(git, inCopy.run(['write-tree']), theirs, message);
    if (dryRun) {
      tell('Nothing was changed here. To upgrade: belfry upgrade');
      return;
    }
    git.run(['merge', '--quiet', '--ff-only', finished]);
    tell(`Upgraded to ${version}. To take it back: git reset --hard HEAD^`);
    if (hasOtherPackages) {
      tell('Installing packages (npm ci) …');
      installAtLast();
    }
  } finally {
    git.attempt('worktree', 'remove', '--force', copy);
    rmSync(copy, { recursive: true, force: true });
    git.attempt('worktree', 'prune');
  }
}

/** The upgrade stands already: what fails here is told for itself. */
function installAtLast(): void {
  try {
    installPackages(ROOT);
  } catch (error) {
    if (!(error instanceof UpgradeStopped)) throw error;
    tell(`${error.message}\nThe upgrade itself is done. Run npm ci again before you build.`);
    process.exitCode = 1;
  }
}

/** Upgrades a fork; returns the exit code. */
export async function upgrade(options: UpgradeOptions): Promise<number> {
  try {
    await attempt(options);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    const stderr = (error as { stderr?: string }).stderr?.trim();
    if (!(error instanceof UpgradeStopped) && !stderr) throw error;
    process.stderr.write(`${error instanceof UpgradeStopped ? error.message : stderr}\nNothing was changed here.\n`);
    return 1;
  }
}

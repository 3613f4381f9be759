// A bare git repository as a Git server keeps it, read and changed by git itself.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change of one file, as the API of Gitea and Forgejo takes it. */
export interface FileChange {
  operation: 'create' | 'update' | 'delete';
  path: string;
  /** The bytes in Base64. */
  content?: string;
  /** What the file was when the editor read it. */
  sha?: string;
  /** Where it stood before. */
  from_path?: string;
}

/** What a server says when a change does not fit. */
export class Refused extends Error {}

/** The name that git gives to bytes; reckoned here, so that git can be held against it. */
export const blobName = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** Clones a repository to a bare one. */
export function bareRepository(from: string) {
  const home = mkdtempSync(join(tmpdir(), 'belfry-bare-'));
  const folder = join(home, 'site.git');
  execFileSync('git', ['clone', '-q', '--bare', from, folder]);
  const run = (words: readonly string[], more: { input?: Buffer | string; env?: NodeJS.ProcessEnv } = {}) =>
    execFileSync('git', ['-C', folder, ...words], {
      input: more.input ?? '',
      env: { ...process.env, ...more.env },
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  const text = (...words: string[]) => run(words).toString('utf8').trim();
  const find = (...words: string[]) => {
    try {
      return text(...words);
    } catch {
      return undefined;
    }
  };
  const fileAt = (branch: string, path: string) => find('rev-parse', '--verify', '-q', `${branch}:${path}`);

  const treeAt = (place: string, recursive: boolean) => {
    const list = find('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), place);
    return list
      ?.split('\0')
      .filter(Boolean)
      .map((line) => {
        const [about = '', path = ''] = line.split('\t');
        const [mode = '', type = '', sha = '', size = ''] = about.split(/\s+/);
        return { path, mode, type, sha, size: type === 'blob' ? Number(size) : 0 };
      });
  };

  /** One commit of all changes, or none. */
  const change = (options: { branch: string; message: string; files: readonly FileChange[]; author: string }) => {
    const { branch, message, files, author } = options;
    const before = find('rev-parse', '--verify', '-q', `refs/heads/${branch}`);
    if (!before) throw new Refused(`branch does not exist [name: ${branch}]`);
    const person = { NAME: author, EMAIL: `${author}@town.example` };
    const env: NodeJS.ProcessEnv = { GIT_INDEX_FILE: join(home, 'index') };
    for (const [key, value] of Object.entries(person)) {
      env[`GIT_AUTHOR_${key}`] = value;
      env[`GIT_COMMITTER_${key}`] = value;
    }
    run(['read-tree', before], { env });
    for (const { operation, path, content = '', sha, from_path: from } of files) {
      const there = fileAt(branch, from ?? path);
      if (operation === 'create' && there) throw new Refused(`repository file already exists [path: ${path}]`);
      if (operation !== 'create' && (!there || there !== sha)) {
        throw new Refused(`sha does not match [given: ${sha}, expected: ${there}]`);
      }
      const old = operation === 'delete' ? path : from;
      // Mode 0 takes a file out; the option that says so by name wants a working copy.
      if (old) run(['update-index', '--index-info'], { env, input: `0 ${'0'.repeat(40)}\t${old}\n` });
      if (operation === 'delete') continue;
      const bytes = Buffer.from(content, 'base64');
      const blob = run(['hash-object', '-w', '--stdin'], { input: bytes }).toString('utf8').trim();
      if (blob !== blobName(bytes)) throw new Error(`git calls ${path} ${blob}`);
      run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
    }
    const tree = run(['write-tree'], { env }).toString('utf8').trim();
    const commit = run(['commit-tree', tree, '-p', before], { env, input: message }).toString('utf8').trim();
    run(['update-ref', `refs/heads/${branch}`, commit, before]);
    return commit;
  };

  return {
    text,
    find,
    fileAt,
    treeAt,
    change,
    blob: (sha: string) => run(['cat-file', 'blob', sha]),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

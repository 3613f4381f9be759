// Keeps what was compiled for as long as its sources stay the same, also when several processes want it at once.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive } from './is-alive.ts';

const HOLD = 'used-by.';

/** The processes that use a folder and still run; what others have left in it is cleared away. */
function usersOf(folder: string): number[] {
  const pids = readdirSync(folder)
    .filter((name) => name.startsWith(HOLD))
    .map((name) => Number(name.slice(HOLD.length)));
  for (const pid of pids) if (!isAlive(pid)) rmSync(`${folder}/${HOLD}${pid}`, { force: true });
  return pids.filter(isAlive);
}

/** Whether a whole folder is there, which then stays for as long as this process runs. */
function take(folder: string, proof: string): boolean {
  if (!existsSync(`${folder}/${proof}`)) return false;
  try {
    usersOf(folder);
    writeFileSync(`${folder}/${HOLD}${process.pid}`, '');
  } catch {
    // Another process has cleared it away just now.
    return false;
  }
  return existsSync(`${folder}/${proof}`);
}

/** Clears away what was compiled from other sources and is used by nobody. */
function clear(home: string, hash: string): void {
  for (const name of readdirSync(home)) {
    // A name with a process at its end is being compiled, unless that process was killed.
    const pid = Number(name.split('.')[1]);
    if (name === hash || (pid && isAlive(pid)) || (!pid && usersOf(`${home}/${name}`).length > 0)) continue;
    rmSync(`${home}/${name}`, { recursive: true, force: true });
  }
}

/**
 * The folder of what was compiled from sources with a fingerprint; made when there is none. It stays until this process
 * ends, also when another compiles newer sources meanwhile: pages load parts of it when they need them.
 * @param options.proof a file that is there when the folder is whole
 * @param options.compile writes into the folder that it is given
 */
export async function compileOnce(options: {
  home: string;
  hash: string;
  proof: string;
  compile: (staging: string) => Promise<void>;
}): Promise<{ folder: string; compiled: boolean }> {
  const { home, hash, proof, compile } = options;
  const folder = `${home}/${hash}`;
  if (take(folder, proof)) return { folder, compiled: false };
  const staging = `${home}/${hash}.${process.pid}`;
  mkdirSync(home, { recursive: true });
  await compile(staging);
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process may have compiled the same meanwhile.
    if (!existsSync(`${folder}/${proof}`)) throw error;
    rmSync(staging, { recursive: true });
  }
  take(folder, proof);
  clear(home, hash);
  return { folder, compiled: true };
}

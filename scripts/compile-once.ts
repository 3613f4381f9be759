// Keeps what was compiled for as long as its sources stay the same, also when several processes want it at once.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { isAlive } from './is-alive.ts';

/**
 * The folder of what was compiled from sources with a fingerprint; made when there is none.
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
  if (existsSync(`${folder}/${proof}`)) return { folder, compiled: false };
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
  for (const name of readdirSync(home)) {
    // A name with a process at its end is being compiled, unless that process was killed.
    const pid = Number(name.split('.')[1]);
    if (name !== hash && !(pid && isAlive(pid))) rmSync(`${home}/${name}`, { recursive: true, force: true });
  }
  return { folder, compiled: true };
}

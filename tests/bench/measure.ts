// Runs a command to its end and tells what it cost: processor time, time on the clock, memory.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run cost: seconds of all processors together, seconds on the clock, megabytes at the most. */
export interface Cost {
  cpu: number;
  wall: number;
  memory: number;
}

const PAGE = 4096;

/** The processes below one, itself included, and the memory that each holds now; empty where /proc is not to be had. */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>();
  const held = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid) continue;
    try {
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      parents.set(pid, Number(parent));
      held.set(pid, Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE);
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (pid: number | undefined): boolean => pid === root || (!!pid && isBelow(parents.get(pid)));
  return [...held].filter(([pid]) => isBelow(pid)).reduce((sum, [, bytes]) => sum + bytes, 0);
}

/**
 * Runs a line of shell. Throws when it fails: a broken run never counts.
 * @param options.watch measure the memory too, which costs the machine a little
 */
export async function measure(line: string, options: { cwd?: string; watch?: boolean } = {}): Promise<Cost> {
  const { cwd, watch = false } = options;
  const timed = `TIMEFORMAT='%R %U %S'; time { set -e; ${line}; } >/dev/null`;
  const child = spawn('bash', ['-c', timed], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part;
  });
  let memory = 0;
  const look = () => {
    if (child.pid) memory = Math.max(memory, memoryBelow(child.pid));
  };
  const watcher = watch ? setInterval(look, 100) : undefined;
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watcher);
  const [wall, user, system] = said.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (code !== 0 || wall === undefined || user === undefined || system === undefined)
    throw new Error(`This failed in the benchmark: ${line}\n${said}`);
  return { cpu: user + system, wall, memory: memory / 1e6 };
}

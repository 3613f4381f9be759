// Runs the real command in a process of its own, as a town hall's machine would.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = join(import.meta.dirname, '../scripts/belfry.js');

/** How a run of the command ended. */
export interface BelfryRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command that runs on, such as a server. */
export interface RunningBelfry {
  child: ChildProcess;
  /** What it has printed so far, both streams. */
  printed: () => string;
  /** Waits until it has printed a text that fits; throws when it ends before, or after a minute. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Stops it by a signal (SIGTERM unless told) and waits for its end. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts `belfry` with `words` and goes on. */
export function startBelfry(words: readonly string[], environment: NodeJS.ProcessEnv = {}): RunningBelfry {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part;
  });
  child.stderr.on('data', (part: Buffer) => {
    text += part;
  });
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    printed: () => text,
    says: async (pattern) => {
      for (const last = Date.now() + 60_000; Date.now() < last; await pause(20)) {
        const found = pattern.exec(text);
        if (found) return found;
        if (ended()) break;
      }
      throw new Error(`belfry ${words[0]} never said ${pattern}, but:\n${text}`);
    },
    stop: async (signal = 'SIGTERM') => {
      if (ended()) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** Runs `belfry` with `words` to its end. */
export async function runBelfry(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<BelfryRun> {
  const { child } = startBelfry(words, environment);
  const run: BelfryRun = { code: null, stdout: '', stderr: '' };
  child.stdout?.on('data', (part: Buffer) => {
    run.stdout += part;
  });
  child.stderr?.on('data', (part: Buffer) => {
    run.stderr += part;
  });
  await once(child, 'close');
  return { ...run, code: child.exitCode };
}

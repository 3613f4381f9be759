// Lets contestants run in turn (A B A B …), so that whatever slows the machine slows all of them.
import { type Cost, measure } from './measure.ts';

/** One of those that are compared: what it runs, and what makes ready before the clock starts. */
export interface Contestant {
  name: string;
  /** A line of shell. */
  line: string;
  before?: () => void;
  /** How many times as much the compared job is as what is run: a job of a hundred equal sites may be judged by ten. */
  times?: number;
  /** Throws when the result is not what it should be. */
  after?: () => void;
  watch?: boolean;
}

/** What each contestant cost in each round, by name. */
export type Costs = Readonly<Record<string, readonly Cost[]>>;

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Runs all contestants `rounds` times in turn. */
export async function rounds(contestants: readonly Contestant[], count: number): Promise<Costs> {
  const costs: Record<string, Cost[]> = {};
  for (let round = 0; round < count; round++) {
    for (const { name, line, before, after, times = 1, watch = false } of contestants) {
      before?.();
      const cost = await measure(line, { watch });
      after?.();
      const own = costs[name] ?? [];
      own.push({ cpu: cost.cpu * times, wall: cost.wall * times, memory: cost.memory });
      costs[name] = own;
      process.stderr.write(`  ${name}: ${cost.wall.toFixed(2)} s, ${cost.cpu.toFixed(2)} s of processor time\n`);
    }
  }
  return costs;
}

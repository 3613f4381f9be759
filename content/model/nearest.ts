// Finds the known name that somebody most likely meant.
import { type Phrase, phrase } from './phrase.ts';

/** The number of single-letter changes (insert, delete, replace, swap) that turn `a` into `b`. */
function distance(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((next[j - 1] ?? 0) + 1, (current[j] ?? 0) + 1, (current[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (previous[j - 2] ?? 0) + 1);
      next.push(best);
    }
    previous = current;
    current = next;
  }
  return current[b.length] ?? 0;
}

/** The name of `known` nearest to `found`, or undefined when none is near enough to be meant. */
export function nearest(found: string, known: Iterable<string>): string | undefined {
  const wanted = found.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(found.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const d = distance(wanted, name.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [name, d];
  }
  return best;
}

/** A hint for a name that is not known: the nearest one, else (some of) what there is. */
export function suggest(found: string, known: Iterable<string>): Phrase {
  const names = [...known];
  const near = nearest(found, names);
  if (near) return phrase('phrase.didYouMean', { name: near });
  if (names.length === 0) return phrase('phrase.noneYet');
  const shown = names.slice(0, 12).join(', ');
  return phrase('phrase.thereIs', { names: `${shown}${names.length > 12 ? ', …' : ''}` });
}

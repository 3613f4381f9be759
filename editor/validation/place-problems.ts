// Finds for each problem the field at which an editor shall read it.
import type { Path, Problem } from '../../content/model/problem.ts';

/** A field that can show problems. */
export interface Place {
  id: string;
  path: Path;
}

/** A problem at its place in the entry as the form has it. */
export interface PlacedProblem {
  problem: Problem;
  path: Path;
}

const isWithin = (path: Path, outer: Path) => outer.every((step, index) => path[index] === step);

/** Where a problem of a whole group is mended. */
const MENDED_AT: Partial<Record<Problem['code'], string>> = { 'missing-alternative': 'alt' };

/**
 * The problems of each field by its identifier: of the fields around the value the innermost.
 * What belongs to none is told at the first.
 */
export function placeProblems(problems: readonly PlacedProblem[], places: readonly Place[]): Map<string, Problem[]> {
  const placed = new Map<string, Problem[]>();
  for (const { problem, path } of problems) {
    const part = MENDED_AT[problem.code];
    const wanted = part ? [...path, part] : path;
    const around = places.filter((place) => isWithin(wanted, place.path));
    const innermost = around.toSorted((a, b) => b.path.length - a.path.length)[0] ?? places[0];
    if (innermost) placed.set(innermost.id, [...(placed.get(innermost.id) ?? []), problem]);
  }
  return placed;
}

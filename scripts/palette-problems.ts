// Says which colours of a town's palette had to be shifted to be readable.
import { paletteOf } from '../content/derive/palette/palette.ts';
import { type Problem, problem } from '../content/model/problem.ts';
import type { Site } from '../content/model/site.ts';

/** A warning for each colour of town.yaml that is shown otherwise. */
export function paletteProblems(site: Site): Problem[] {
  const file = `towns/${site.town.id}/town.yaml`;
  return paletteOf(site.town.palette).shifts.map(({ code, level, details }) => problem({ code, level, file, details }));
}

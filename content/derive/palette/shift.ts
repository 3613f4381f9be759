// Shifts a colour's lightness, and nothing else, until it can be read.
import { contrast } from './contrast.ts';
import { hexOf, oklchOf } from './oklch.ts';
import type { Scheme } from './surfaces.ts';

/** WCAG AA: texts, and what is not text but has to be seen. */
export const TEXT = 4.5;
export const NON_TEXT = 3;

const readable = (hex: string, against: readonly string[], ratio: number): boolean =>
  against.every((other) => contrast(hex, other) >= ratio);

/**
 * The colour nearest to `hex` that has the contrast `ratio` with all of `against`:
 * darker in the light scheme, lighter in the dark one. The colour itself where it has it.
 */
export function shifted(options: { hex: string; against: readonly string[]; ratio: number; scheme: Scheme }): string {
  const { hex, against, ratio, scheme } = options;
  if (readable(hex, against, ratio)) return hex;
  const colour = oklchOf(hex);
  let good = scheme === 'light' ? 0 : 1;
  let bad = colour.lightness;
  for (let step = 0; step < 12; step++) {
    const middle = (good + bad) / 2;
    if (readable(hexOf({ ...colour, lightness: middle }), against, ratio)) good = middle;
    else bad = middle;
  }
  return hexOf({ ...colour, lightness: good });
}

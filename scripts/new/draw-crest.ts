// Draws a town's first crest: a shield in its colours with its initial.
import { fromHsl, toHsl } from './colours.ts';
import { strokesOf } from './letters.ts';

const SHIELD = 'M10 8H110V72C110 104 88 124 60 136 32 124 10 104 10 72Z';

/** The crest as SVG; `letter` is one of a–z. */
export function drawCrest(options: { letter: string; primary: string; accent: string }): string {
  const { letter, primary, accent } = options;
  const base = toHsl(primary);
  const field = fromHsl({ ...base, lightness: Math.min(base.lightness, 0.34) });
  const rim = fromHsl({ ...base, lightness: Math.min(base.lightness, 0.34) * 0.6 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 144" width="480" height="576">
  <defs><clipPath id="shield"><path d="${SHIELD}"/></clipPath></defs>
  <g clip-path="url(#shield)">
    <path fill="${field}" d="M0 0H120V144H0Z"/>
    <path fill="#fffaf0" d="M0 98C15 90 25 90 40 98S65 106 80 98 105 90 120 98V144H0Z"/>
    <path fill="${accent}" d="M0 106C15 98 25 98 40 106S65 114 80 106 105 98 120 106V144H0Z"/>
  </g>
  <path fill="none" stroke="#fffaf0" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" transform="translate(40 24)" d="${strokesOf(letter)}"/>
  <path fill="none" stroke="${rim}" stroke-width="5" stroke-linejoin="round" d="${SHIELD}"/>
</svg>
`;
}

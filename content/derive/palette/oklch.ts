// Colours by lightness, chroma and hue as people see them (OKLCH), and back to what screens show.
import { linearOf } from './contrast.ts';

/** Lightness 0 to 1, chroma from 0 (grey), hue in radians. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** The colour `#rrggbb`. */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

function linear({ lightness, chroma, hue }: Oklch): number[] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isShown = (colour: Oklch): boolean => linear(colour).every((value) => value > -0.0005 && value < 1.0005);

/** The same lightness and hue with the most chroma that a screen shows. */
function withinGamut(colour: Oklch): Oklch {
  if (isShown(colour)) return colour;
  let low = 0;
  let high = colour.chroma;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (isShown({ ...colour, chroma: middle })) low = middle;
    else high = middle;
  }
  return { ...colour, chroma: low };
}

const toChannel = (value: number): number => {
  const light = Math.min(1, Math.max(0, value));
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
};

/** The colour as `#rrggbb`; chroma gives way where a screen cannot show it. */
export const hexOf = (colour: Oklch): string =>
  `#${linear(withinGamut(colour))
    .map((value) =>
      Math.round(toChannel(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

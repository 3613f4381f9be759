// Colours of a new town: a main one by its name, an accent beside it, and the shades of its pictures.

/** Hue (0–360), saturation and lightness (0–1). */
export interface Hsl {
  hue: number;
  saturation: number;
  lightness: number;
}

/** Deep colours that carry white text well. */
const MAIN = ['#0b5d6b', '#1f5a3d', '#7a2e3a', '#2d4a86', '#6a3d7c', '#8a3f14', '#35586e', '#4f5b1d'];

/** White text on an accent needs 4.5; a little more leaves room for the theme. */
const CONTRAST_WANTED = 5.2;

/** A number that is always the same for the same text; FNV-1a, its upper bits. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 7) & 0xffffff;
}

/** The main colour suggested for a town. */
export const colourFor = (id: string): string => MAIN[numberOf(id) % MAIN.length] ?? '#0b5d6b';

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** `#rrggbb` as hue, saturation and lightness. */
export function toHsl(colour: string): Hsl {
  const [r = 0, g = 0, b = 0] = channels(colour);
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  const lightness = most - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const sixth = most === r ? (g - b) / range : most === g ? 2 + (b - r) / range : 4 + (r - g) / range;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** The colour as `#rrggbb`. */
export function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const step = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** The contrast of white with a colour (WCAG 2). */
export function contrastWithWhite(colour: string): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const [r = 0, g = 0, b = 0] = channels(colour).map(linear);
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

/** A warm accent for a cool main colour and the other way round, dark enough for white text. */
export function accentOf(colour: string): string {
  const { hue } = toHsl(colour);
  const isWarm = hue < 75 || hue > 300;
  for (let lightness = 0.42; lightness > 0.1; lightness -= 0.02) {
    const accent = fromHsl({ hue: isWarm ? 196 : 24, saturation: 0.8, lightness });
    if (contrastWithWhite(accent) >= CONTRAST_WANTED) return accent;
  }
  return '#333333';
}

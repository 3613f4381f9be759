// Lines of hills, and what stands on them.

export const WIDTH = 1600;
export const HEIGHT = 900;

/** The height (from above) of a hill's line at each x. */
export type Line = (x: number) => number;

/** A soft line around `level`: three waves of which the longest is the highest. */
export function hillLine(options: { level: number; height: number; random: () => number }): Line {
  const { level, height, random } = options;
  const waves = [1.1, 2.3, 4.7].map((count, index) => ({
    speed: (count * (0.8 + random() * 0.4) * 2 * Math.PI) / WIDTH,
    shift: random() * 2 * Math.PI,
    height: height / 2 ** index,
  }));
  return (x) => waves.reduce((y, wave) => y - Math.sin(x * wave.speed + wave.shift) * wave.height, level);
}

/** The land below a line, as a path. */
export function land(line: Line): string {
  const points = Array.from({ length: 33 }, (_, index) => (index * WIDTH) / 32);
  const curve = points.slice(1).map((x, index) => {
    const from = points[index] ?? 0;
    const middle = (from + x) / 2;
    return `S${middle.toFixed(0)} ${line(middle).toFixed(1)} ${x.toFixed(0)} ${line(x).toFixed(1)}`;
  });
  return `M0 ${HEIGHT}V${line(0).toFixed(1)}${curve.join('')}V${HEIGHT}Z`;
}

/** Round trees along a line between two places, as one path. */
export function trees(options: { line: Line; from: number; to: number; count: number; random: () => number }): string {
  const { line, from, to, count, random } = options;
  return Array.from({ length: count }, () => {
    const x = from + random() * (to - from);
    const r = 9 + random() * 13;
    const y = line(x) - r * 0.6;
    return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${(r * 1.15).toFixed(1)} 0 1 1 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${(r * 1.15).toFixed(1)} 0 1 1 ${(-2 * r).toFixed(1)} 0Z`;
  }).join('');
}

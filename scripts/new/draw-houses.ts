// A small town seen from afar: gabled houses around a belfry.
import type { Line } from './draw-hills.ts';

/** Colours of the houses. */
export interface HouseColours {
  walls: readonly string[];
  roofs: readonly string[];
  window: string;
}

const pick = <T>(items: readonly T[], random: () => number) => items[Math.floor(random() * items.length)] as T;

function house(options: { x: number; ground: number; random: () => number; colours: HouseColours }): string {
  const { x, ground, random, colours } = options;
  const width = 42 + random() * 26;
  const height = 40 + random() * 30;
  const top = ground - height;
  const gable = 24 + random() * 16;
  const windows = [0.28, 0.64]
    .flatMap((at) => [0.22, 0.58].map((down) => ({ left: x + width * at - 4, y: top + height * down })))
    .filter(({ y }) => y < ground - 18)
    .map(({ left, y }) => `M${left.toFixed(1)} ${y.toFixed(1)}h8v12h-8Z`)
    .join('');
  return `<path fill="${pick(colours.walls, random)}" d="M${x.toFixed(1)} ${(ground + 40).toFixed(1)}V${top.toFixed(1)}h${width.toFixed(1)}V${(ground + 40).toFixed(1)}Z"/><path fill="${pick(colours.roofs, random)}" d="M${(x - 5).toFixed(1)} ${top.toFixed(1)}l${(width / 2 + 5).toFixed(1)} ${(-gable).toFixed(1)} ${(width / 2 + 5).toFixed(1)} ${gable.toFixed(1)}Z"/><path fill="${colours.window}" d="${windows}"/>`;
}

function belfry(x: number, ground: number, colours: HouseColours): string {
  const [wall] = colours.walls;
  const [roof] = colours.roofs;
  const top = ground - 170;
  return `<path fill="${wall}" d="M${x} ${ground + 40}V${top}h44V${ground + 40}Z"/><path fill="${roof}" d="M${x - 6} ${top}L${x + 22} ${top - 92}L${x + 50} ${top}Z"/><circle cx="${x + 22}" cy="${top + 62}" r="12" fill="#fffaf0"/><path fill="none" stroke="${roof}" stroke-width="3" d="M${x + 22} ${top + 54}V${top + 62}h7"/><path fill="${colours.window}" d="M${x + 10} ${top + 40}V${top + 20}a6 6 0 0 1 12 0V${top + 40}ZM${x + 24} ${top + 40}V${top + 20}a6 6 0 0 1 12 0V${top + 40}Z"/>`;
}

/** Houses along a line, from the far row to the near one, with a belfry in their middle. */
export function houses(options: { line: Line; middle: number; random: () => number; colours: HouseColours }): string {
  const { line, middle, random, colours } = options;
  const row = (count: number, step: number, lower: number) =>
    Array.from({ length: count }, (_, index) => {
      const x = middle + (index - count / 2) * step + random() * 10;
      return house({ x, ground: line(x) + lower, random, colours });
    }).join('');
  return `${row(7, 64, -6)}${belfry(middle - 30, Math.round(line(middle)), colours)}${row(10, 58, 30)}`;
}

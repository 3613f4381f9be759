// Draws a town's first large picture: hills, a river and a small town in its colours, without any text.
import { chance } from './chance.ts';
import { fromHsl, numberOf, toHsl } from './colours.ts';
import { HEIGHT, hillLine, land, trees, WIDTH } from './draw-hills.ts';
import { houses } from './draw-houses.ts';

/** The landscape as SVG; the same town gets the same one. */
export function drawLandscape(options: { id: string; primary: string; accent: string }): string {
  const { id, primary, accent } = options;
  const random = chance(numberOf(id));
  const { hue, saturation } = toHsl(primary);
  const warm = toHsl(accent).hue;
  const shade = (lightness: number, strength = 1) =>
    fromHsl({ hue, saturation: Math.min(saturation, 0.62) * strength, lightness });
  const hills = [
    { level: 470, height: 46, colour: shade(0.74, 0.55) },
    { level: 535, height: 42, colour: shade(0.62, 0.6) },
    { level: 600, height: 30, colour: shade(0.48, 0.7) },
  ].map((hill) => ({ ...hill, line: hillLine({ ...hill, random }) }));
  const plain = hillLine({ level: 668, height: 14, random });
  const front = hillLine({ level: 812, height: 20, random });
  const middle = 980 + random() * 180;
  const sun = 300 + random() * 260;
  const colours = {
    walls: ['#fbf3e4', '#f1e3cb', '#fffaf0', fromHsl({ hue: warm, saturation: 0.35, lightness: 0.86 })],
    roofs: [shade(0.26), fromHsl({ hue: warm, saturation: 0.55, lightness: 0.42 }), shade(0.32)],
    window: shade(0.36, 0.7),
  };
  const sky = [shade(0.8, 0.75), fromHsl({ hue: warm, saturation: 0.55, lightness: 0.9 })];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset=".62" stop-color="${sky[1]}"/></linearGradient>
<linearGradient id="river" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${shade(0.84, 0.6)}"/><stop offset="1" stop-color="${shade(0.66, 0.7)}"/></linearGradient>
</defs>
<path fill="url(#sky)" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>
<circle cx="${sun.toFixed(0)}" cy="300" r="150" fill="#fffaf0" opacity=".35"/>
<circle cx="${sun.toFixed(0)}" cy="300" r="78" fill="#fffaf0" opacity=".9"/>
${hills.map(({ line, colour }) => `<path fill="${colour}" d="${land(line)}"/>`).join('\n')}
<path fill="${shade(0.4, 0.75)}" d="${trees({ line: hills[2]?.line ?? plain, from: 0, to: WIDTH, count: 46, random })}"/>
<path fill="${shade(0.56, 0.72)}" d="${land(plain)}"/>
${houses({ line: plain, middle, random, colours })}
<path fill="${shade(0.38, 0.8)}" d="${trees({ line: (x) => plain(x) + 44, from: middle - 420, to: middle + 420, count: 34, random })}"/>
<path fill="${shade(0.5, 0.74)}" d="M0 720C400 690 1100 716 1600 706V900H0Z"/>
<path fill="url(#river)" d="M${WIDTH} 738C1240 726 1010 752 760 748 520 744 420 776 250 838 190 860 110 884 60 900H700C780 850 900 800 1120 796 1330 792 1480 800 ${WIDTH} 790Z"/>
<path fill="${shade(0.3, 0.85)}" d="${land((x) => front(x) + (x - 500) ** 2 / -16_000 + 62)}"/>
<path fill="${shade(0.24, 0.9)}" d="${trees({ line: (x) => front(x) + (x - 500) ** 2 / -16_000 + 66, from: 1150, to: WIDTH, count: 20, random })}"/>
</svg>
`;
}

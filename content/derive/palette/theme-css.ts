// theme.css: a town's colours as custom properties.

import type { Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { type Colours, paletteOf } from './palette.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${kebab(name)}:${value}`)
    .join(';');

/** The colours for light screens, and those for dark ones. */
export function themeCss(site: Site): Output[] {
  const { light, dark } = paletteOf(site.town.palette);
  const body = `:root{${declarations(light)}}\n@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}\n`;
  return [{ path: 'theme.css', body }];
}

// One page that holds all examples, in the colours of a palette.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeCss } from '../../content/derive/palette/theme-css.ts';
import type { GateSite } from '../../scripts/gate/gate-site.ts';
import { contentTypeOf } from '../browser/content-types.ts';
import type { ShownExample } from './all-examples.ts';
import { town, townWith } from './town-of-examples.ts';

/** Colours of towns: the theme's own, those of the demo towns, and three that hardly serve as colours of texts. */
export const PALETTES: Readonly<Record<string, { primary: string; accent?: string } | undefined>> = {
  default: undefined,
  bellerive: { primary: '#0b5d6b', accent: '#b4540a' },
  fairhaven: { primary: '#1d3a5f', accent: '#b8432f' },
  lindenau: { primary: '#7d1a26' },
  udalaitz: { primary: '#1f5a3d', accent: '#8c3b22' },
  pale: { primary: '#fff8d6', accent: '#e6fbff' },
  dark: { primary: '#000000', accent: '#0a0014' },
  saturated: { primary: '#00ff00', accent: '#ff00ff' },
};

/** What the page of all examples is made of. */
export interface AllExamples {
  shown: readonly ShownExample[];
  /** The folder of the theme's styles. */
  client: string;
  palette: string;
  /** Styles that stand after the palette. */
  moreStyles?: string;
}

const idNames = / (id|for|popovertarget|aria-labelledby|aria-describedby)="([^"]+)"/g;

/** The ids of a part made different from those of other parts. */
const apart = (html: string, mark: number): string =>
  html.replace(idNames, ` $1="$2-${mark}"`).replace(/ href="#([^"]+)"/g, ` href="#$1-${mark}"`);

/** All examples below one another; what the page asks for answers. */
export function pageOfAll({ shown, client, palette, moreStyles = '' }: AllExamples): GateSite {
  const parts = shown.map(({ title, part }, index) => `<section><h2>${title}</h2>${apart(part, index)}</section>`);
  const main = `<main id="content"><h1>Examples</h1>${parts.join('\n')}</main>`;
  const html = shown[0]?.html.replace(/<main.*<\/main>/s, () => main) ?? '';
  const [theme] = themeCss(townWith({ palette: PALETTES[palette] }));
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"/>';
  return {
    origin: town.origin,
    pages: [{ path: 'index.html', address: '/', html }],
    answer: (path) => {
      if (path === '/theme.css') return { type: 'text/css', body: theme?.body + moreStyles };
      if (path.startsWith('/_astro/')) return { type: contentTypeOf(path), body: readFileSync(join(client, path)) };
      return path.startsWith('/media/') ? { type: 'image/svg+xml', body: picture } : undefined;
    },
  };
}

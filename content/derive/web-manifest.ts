// The web manifest: how the site looks when somebody keeps it on the home screen.

import type { Output } from '../model/output.ts';
import type { Site } from '../model/site.ts';
import { paletteOf } from './palette/palette.ts';
import { surfaces } from './palette/surfaces.ts';

function icons(site: Site): object[] {
  const crest = site.town.crest && site.media.get(site.town.crest.src);
  if (!crest?.image) return [];
  const { variants } = crest.image;
  if (crest.href.endsWith('.svg')) return [{ src: crest.href, sizes: 'any', type: 'image/svg+xml' }];
  const { width, height } = crest.image;
  return variants
    .filter(({ format }) => format === 'png')
    .map((variant) => ({
      src: `/media/${variant.file}`,
      sizes: `${variant.width}x${Math.round((height * variant.width) / width)}`,
      type: 'image/png',
    }));
}

/** One manifest, in the town's first language. */
export function webManifest(site: Site): Output[] {
  const { town, language } = site;
  const name = site.text(town.name, language);
  const manifest = {
    name,
    short_name: name,
    description: site.text(town.description, language) || undefined,
    lang: language,
    dir: 'auto',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'browser',
    theme_color: paletteOf(town.palette).light.primary,
    background_color: surfaces.light.page,
    icons: icons(site),
  };
  return [{ path: 'manifest.webmanifest', body: `${JSON.stringify(manifest, undefined, 2)}\n` }];
}

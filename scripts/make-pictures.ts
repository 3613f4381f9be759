// Makes the published sizes and formats of pictures, each once; they are kept by a name that holds their content.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import type { ImageVariant, Media } from '../content/model/media.ts';
import { isAlive } from './is-alive.ts';

/** Encoders: good quality for photographs at a speed a laptop bears. Metadata, and with it the place of taking, is left out. */
const encode = {
  avif: { quality: 52, effort: 2 },
  webp: { quality: 76, effort: 4 },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9, palette: true },
} as const;

/** A picture to make: one size and format of a media file. */
export interface Wanted {
  source: string;
  variant: ImageVariant;
}

/** Which published addresses belong to which media, for looking up what a page links to. */
export function variantsByHref(media: Iterable<Media>, sourceOf: (path: string) => string): Map<string, Wanted> {
  const found = new Map<string, Wanted>();
  for (const each of media) {
    for (const variant of each.image?.variants ?? [])
      found.set(`/media/${variant.file}`, { source: sourceOf(each.path), variant });
  }
  return found;
}

/** Removes half-made pictures of builds that were killed. */
function clearAway(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.(\d+)-/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(`${folder}/${name}`, { force: true });
  }
}

/** Makes the pictures that are not yet in `folder`; returns how many were made. */
export async function makePictures(wanted: readonly Wanted[], folder: string): Promise<number> {
  const missing = wanted.filter(({ variant }) => !existsSync(`${folder}/${variant.file}`));
  if (missing.length === 0) return 0;
  mkdirSync(folder, { recursive: true });
  clearAway(folder);
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  for (const [source, variants] of Map.groupBy(missing, (each) => each.source)) {
    const picture = sharp(source, { limitInputPixels: false }).autoOrient();
    for (const { variant } of variants) {
      if (variant.format === 'svg') continue;
      const staged = `${folder}/.${process.pid}-${Math.random().toString(36).slice(2)}-${variant.file}`;
      await picture
        .clone()
        .resize({ width: variant.width, withoutEnlargement: true })
        .toFormat(variant.format, encode[variant.format])
        .toFile(staged);
      renameSync(staged, `${folder}/${variant.file}`);
    }
  }
  return missing.length;
}

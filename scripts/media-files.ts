// The media that a site links to, as files of the site.
import { readFileSync } from 'node:fs';
import type { Site } from '../content/model/site.ts';
import { makePictures, variantsByHref } from './make-pictures.ts';
import { mediaFile } from './parent-town.ts';
import type { Folders } from './project.ts';
import type { SiteFile } from './write-site.ts';

/** The media that pages and other outputs link to, as files of the site. */
export async function mediaFiles(id: string, site: Site, texts: Iterable<string>, folders: Folders) {
  const { partOf } = site.town;
  const sourceOf = (path: string) => mediaFile({ towns: folders.towns, id, partOf, path });
  const variants = variantsByHref(site.media.values(), sourceOf);
  const plain = new Map([...site.media.values()].map((media) => [media.href, media]));
  const used = new Set<string>();
  for (const text of texts) {
    for (const [href] of text.matchAll(/\/(?:media|files)\/[^"'\s,|)<>&\\]+/g)) used.add(decodeURI(href));
  }
  const files = new Map<string, SiteFile>();
  const cache = `${folders.cache}/pictures`;
  const wanted = [...used].flatMap((href) => variants.get(href) ?? []);
  const made = await makePictures(wanted, cache);
  for (const { variant } of wanted)
    files.set(`media/${variant.file}`, { from: `${cache}/${variant.file}`, hash: variant.file });
  for (const href of used) {
    const media = plain.get(href);
    if (media && !variants.has(href)) files.set(href.slice(1), readFileSync(sourceOf(media.path)));
  }
  return { files, made };
}

// The picture of an entry as other programs want it: an absolute address, its type and its size.
import type { Entry } from '../model/entry.ts';
import type { Image } from '../model/fields/image.ts';
import type { ImageVariant, Media } from '../model/media.ts';
import type { Site } from '../model/site.ts';
import { mediaType } from './media-type.ts';

/** A picture outside the site's own pages. */
export interface PublishedPicture {
  url: string;
  type: string;
  /** Bytes, where they are known before the picture is made. */
  size: number | undefined;
  /** Pixels. */
  width: number | undefined;
  height: number | undefined;
}

/** An address of the site as other sites see it. */
export const absolute = (site: Site, address: string): string => new URL(address, site.origin).href;

/** The largest size in a format that every program knows. */
const widest = (media: Media): ImageVariant | undefined =>
  media.image?.variants
    .filter(({ format }) => format === 'jpeg' || format === 'png')
    .reduce<ImageVariant | undefined>((best, each) => (best && best.width >= each.width ? best : each), undefined);

/**
 * The file to show for an image value, or undefined when the town has no such picture.
 * A published size, never the editor's own file: that may say where it was taken.
 */
export function publishedPicture(site: Site, image: Image | undefined): PublishedPicture | undefined {
  const media = image && site.media.get(image.src);
  if (!media?.image) return undefined;
  const { width, height } = media.image;
  const variant = widest(media);
  if (!variant)
    return { url: absolute(site, media.href), type: mediaType(media.href), size: media.size, width, height };
  return {
    url: absolute(site, `/media/${variant.file}`),
    type: mediaType(variant.file),
    size: undefined,
    width: variant.width,
    height: Math.round((height * variant.width) / width),
  };
}

/** The picture in an entry's field `image`. */
export const pictureOf = (site: Site, entry: Entry): PublishedPicture | undefined =>
  publishedPicture(site, (entry.values as { image?: Image }).image);

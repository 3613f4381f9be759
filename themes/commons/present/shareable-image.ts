// The picture that others show when they link to a page.
import type { Media } from '../../../content/model/media.ts';

/** The widest picture worth fetching for a preview. */
const MOST = 1600;

/** The address of a picture in a format that every reader of links understands, or undefined for drawings. */
export function shareableImage(media: Media | undefined): string | undefined {
  const plain = media?.image?.variants.filter(({ format }) => format === 'jpeg' || format === 'png') ?? [];
  const best = plain.filter(({ width }) => width <= MOST).at(-1) ?? plain[0];
  return best && `/media/${best.file}`;
}

// The HTML of a picture in all its sizes and formats: for Markdown texts and for the theme alike.
import type { ImageVariant, Media } from './media.ts';

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const sourceSet = (variants: readonly ImageVariant[]): string =>
  variants.map((variant) => `/media/${variant.file} ${variant.width}w`).join(', ');

/**
 * A `<picture>` (or a plain `<img>` for drawings), with width and height so that nothing moves while it loads.
 * @param options.alt '' for a decorative picture
 * @param options.language the language of `alt`, where it is not the page's
 * @param options.sizes the CSS widths at which it is shown
 * @param options.priority true for the one picture above the fold that should come first
 */
export function pictureHtml(options: {
  media: Media;
  alt: string;
  sizes?: string;
  priority?: boolean;
  language?: string | undefined;
}): string {
  const { media, alt, sizes = '(min-width: 48rem) 44rem, 100vw', priority = false, language } = options;
  if (!media.image) return '';
  const { width, height, variants } = media.image;
  const groups = [...Map.groupBy(variants, (variant) => variant.format)];
  const [fallback] = groups.at(-1)?.[1].toReversed().slice(-2) ?? [];
  const src = fallback ? `/media/${fallback.file}` : media.href;
  const lang = language ? ` lang="${escapeAttribute(language)}"` : '';
  const loading = priority ? ' fetchpriority="high"' : ' loading="lazy" decoding="async"';
  const img = (set: string) =>
    `<img src="${escapeAttribute(src)}"${set} alt="${escapeAttribute(alt)}"${lang} width="${width}" height="${height}"${loading}>`;
  if (groups.length === 0) return img('');
  const sources = groups
    .slice(0, -1)
    .map(
      ([format, list]) =>
        `<source type="image/${format}" srcset="${escapeAttribute(sourceSet(list))}" sizes="${escapeAttribute(sizes)}">`,
    );
  const last = groups.at(-1)?.[1] ?? [];
  const set = ` srcset="${escapeAttribute(sourceSet(last))}" sizes="${escapeAttribute(sizes)}"`;
  return `<picture>${sources.join('')}${img(set)}</picture>`;
}

// What a visitor wants to know of a file before downloading it: format, size, pages.
import type { Say } from '../../../content/model/labels.ts';
import type { Media } from '../../../content/model/media.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the unit people use for them: “1.4 MB”. */
export function saySize(bytes: number, region: string): string {
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(region, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}

/** “PDF, 1.4 MB, 12 pages”. */
export function fileFacts(options: { media: Media; region: string; say: Say }): string {
  const { media, region, say } = options;
  const format = media.path.split('.').at(-1)?.toUpperCase();
  const pages = media.pages ? say('file.pages', { count: media.pages }) : undefined;
  return [format, saySize(media.size, region), pages].filter(Boolean).join(', ');
}

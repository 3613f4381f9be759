// What a link to a file adds: its format, its length and its size, in the page’s language.
import type { Say } from '../../model/labels.ts';
import type { Media } from '../../model/media.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
const formatters = new Map<string, Intl.NumberFormat>();

/** A size in the words of a language, with two significant digits: 120 kB, 1.2 MB. */
export function fileSize(options: { bytes: number; language: string }): string {
  const { bytes, language } = options;
  let power = 0;
  // A size that would be rounded up to 1000 belongs to the next unit.
  while (power < units.length - 1 && bytes >= 995 * 1000 ** power) power++;
  const unit = units[power] ?? 'byte';
  const key = `${language} ${unit}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: power === 0 ? 3 : 2 });
    formatters.set(key, formatter);
  }
  return formatter.format(bytes / 1000 ** power);
}

/** The label of a file, for example “PDF, 12 pages, 120 kB”. */
export function fileLabel(options: { media: Media; language: string; say: Say }): string {
  const { media, language, say } = options;
  const format = /\.([a-z0-9]{1,5})$/i.exec(media.path)?.[1]?.toUpperCase() ?? '';
  const size = fileSize({ bytes: media.size, language });
  if (media.pages === undefined) return say('markdown.file', { format, size });
  const pages = say('markdown.file-pages', { count: media.pages });
  return say('markdown.file-with-pages', { format, size, pages });
}

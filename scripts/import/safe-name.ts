// Makes names from elsewhere safe: slugs for addresses, file names for media.
import { createHash } from 'node:crypto';

/** Letters that lose no accent when decomposed, but have a usual spelling in ASCII. */
const SPELT: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Lower-case ASCII letters and digits with single hyphens; a short hash where nothing of the name is left. */
export function safeName(name: string): string {
  const safe = name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => SPELT[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '');
  return safe || `entry-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/** A file name with a safe stem and its extension in lower case. */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${safeName(name.slice(0, dot))}.${name.slice(dot + 1).toLowerCase()}` : safeName(name);
}

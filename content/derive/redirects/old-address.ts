// An address at which an entry once stood, as the site's own server would have understood it.
import type { Site } from '../../model/site.ts';

/** A former address of the site. */
export interface OldAddress {
  /** Decoded, without a slash at its end: `/old/page.html`; '' is the home page. */
  path: string;
  /** Name and value of each part of its query string. */
  query: [string, string][];
}

const CLIMBING = /(?:^|[/\\])(?:\.|%2e){2}(?:[/\\?#]|$)/i;
const withoutWww = (host: string): string => host.replace(/^www\./, '');

function decoded(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return /[/\\\p{Cc}]/u.test(text) || text === '.' || text === '..' ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Reads a former address; undefined for another site's, for one that climbs up, and for the home page. */
export function oldAddress(text: string, site: Site): OldAddress | undefined {
  if (CLIMBING.test(text) || /[\\\p{Cc}]/u.test(text)) return undefined;
  const url = URL.parse(text, `${site.origin}/`);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (withoutWww(url.hostname) !== withoutWww(new URL(site.origin).hostname)) return undefined;
  const segments = url.pathname.split('/').filter(Boolean).map(decoded);
  if (segments.includes(undefined)) return undefined;
  const query = [...url.searchParams];
  if (segments.length === 0 && query.length === 0) return undefined;
  return { path: segments.map((segment) => `/${segment}`).join(''), query };
}

/** The same for all addresses that hosts serve alike: with and without a slash, `index.html` or `.html` at the end. */
export const sameFor = (path: string): string =>
  path
    .replace(/\/$/, '')
    .replace(/\/index\.html?$/i, '')
    .replace(/\.html?$/i, '');

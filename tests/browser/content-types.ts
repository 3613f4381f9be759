// The content types of the files that a site is made of.
import { extname } from 'node:path';

const utf8 = (type: string) => `${type}; charset=utf-8`;
const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': utf8('text/css'),
  '.csv': utf8('text/csv'),
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.html': utf8('text/html'),
  '.ico': 'image/x-icon',
  '.ics': utf8('text/calendar'),
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': utf8('text/javascript'),
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.mjs': utf8('text/javascript'),
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': utf8('text/plain'),
  '.vtt': utf8('text/vtt'),
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': utf8('application/xml'),
  '.yml': utf8('text/yaml'),
};

/** The content type for a file name; files of an unknown kind are plain bytes, which a browser does not run. */
export function contentTypeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

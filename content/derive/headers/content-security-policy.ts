// The Content-Security-Policy: what a page may load, and from where.
import type { Town } from '../../model/town.ts';

/** The source of a town's map tiles; `{s}` in a host name stands for any of several servers. */
function tileSource(town: Pick<Town, 'tiles'>): string[] {
  const [, origin] = /^(https?:\/\/[^/?#\s;,'"]+)/i.exec(town.tiles?.url ?? '') ?? [];
  return origin ? [origin.replace(/\{s\}/g, '*')] : [];
}

/** Where the form “Was this page useful?” goes. */
function formTarget(town: Pick<Town, 'feedback'>): string[] {
  const [origin] = /^https:\/\/[a-z0-9.-]+(:\d+)?/i.exec(town.feedback?.endpoint ?? '') ?? [];
  return origin ? [origin] : [];
}

/**
 * Everything from the site itself, nothing inline; WebAssembly, since a program in it reads the search index.
 * One policy for all pages: hosts differ in what they make of two rules that name the same header.
 */
export function contentSecurityPolicy(town: Pick<Town, 'tiles' | 'feedback'>): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', ...tileSource(town)],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'", ...formTarget(town)],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

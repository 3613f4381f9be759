// The Content-Security-Policy: what a page may load, and from where.
import type { Town } from '../../model/town.ts';

/** The source of a town's map tiles; `{s}` in a host name stands for any of several servers. */
export function tileSource(town: Pick<Town, 'tiles'>): string[] {
  const [, origin] = /^(https?:\/\/[^/?#\s;,'"]+)/i.exec(town.tiles?.url ?? '') ?? [];
  return origin ? [origin.replace(/\{s\}/g, '*')] : [];
}

/** Where the form “Was this page useful?” goes. */
function formTarget(town: Pick<Town, 'feedback'>): string[] {
  const [origin] = /^https:\/\/[a-z0-9.-]+(:\d+)?/i.exec(town.feedback?.endpoint ?? '') ?? [];
  return origin ? [origin] : [];
}

/** A policy as its header says it. */
export const policyText = (directives: Record<string, readonly string[]>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** Everything from the site itself, nothing inline; WebAssembly, since a program in it reads the search index. */
export function contentSecurityPolicy(town: Pick<Town, 'tiles' | 'feedback'>): string {
  return policyText({
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
  });
}

// Decides what becomes of one link or picture address of an old text.
import type { LinkIndex } from './link-index.ts';
import type { MediaStore } from './media-store.ts';

/** Where a text stood, and what is known of its old site. */
export interface LinkContext {
  file: string;
  /** The address that the text had. */
  address?: string | undefined;
  /** The address of the old site. */
  site?: string | undefined;
  links: LinkIndex;
  media: MediaStore;
  /** The folder below `media/` that copied files go to. */
  under: string;
}

/** What a link leads to now. `why` says what a person should know. */
export type ResolvedLink =
  | { kind: 'same' | 'outside' }
  | { kind: 'entry' | 'media'; url: string; why?: string }
  | { kind: 'outside'; url: string; why: string }
  | { kind: 'none'; why: string };

/** What the address `url` of a text leads to in the town. */
export function resolveLink(url: string, context: LinkContext): ResolvedLink {
  const { links, media, file, address, under } = context;
  if (url.startsWith('#')) return { kind: 'same' };
  const absolute = URL.parse(url.startsWith('//') ? `https:${url}` : url);
  const site = context.site ? URL.parse(context.site) : null;
  const own = absolute !== null && absolute.host !== '' && absolute.host === site?.host;
  if (absolute && !own) {
    if (!/^(https?|mailto|tel):$/.test(absolute.protocol)) return { kind: 'none', why: 'such links can do harm' };
    return url.startsWith('//') ? { kind: 'outside', url: absolute.href, why: 'now by https' } : { kind: 'outside' };
  }
  const target = own ? `${absolute.pathname}${absolute.search}${absolute.hash}` : url;
  const path = target.replace(/[?#].*$/, '');
  if (path === '') return { kind: 'same' };
  const entry = links.find(path, { file, address });
  if (entry) return { kind: 'entry', url: entry, ...(path === target ? {} : { why: 'leads to the whole entry now' }) };
  const taken = media.take(path, file, under);
  if ('path' in taken) return { kind: 'media', url: taken.path };
  if (site) return { kind: 'outside', url: new URL(target, site).href, why: 'leads to the old site still' };
  return { kind: 'none', why: `neither an imported entry nor a file: ${taken.why}` };
}

// Sorts out where a link leads: out of the site, to an entry or file of the town, within the text, or nowhere.
import { withoutMarks } from './marks.ts';
import { anchorId } from './slug.ts';

/** Where a link leads. */
export type LinkTarget =
  | { kind: 'external' | 'contact'; href: string }
  | { kind: 'town'; target: string; anchor?: string }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'none' };

/** The address as an editor would write it, without percent signs. */
export function decoded(address: string): string {
  try {
    return withoutMarks(decodeURIComponent(address));
  } catch {
    return address;
  }
}

/** Sorts out an address that the sanitiser has let pass. */
export function linkTarget(href: string): LinkTarget {
  if (/^https?:\/\/[^/?#\s]/i.test(href)) return { kind: 'external', href };
  if (/^\/\/[^/]/.test(href)) return { kind: 'external', href: `https:${href}` };
  if (/^(mailto|tel):./i.test(href)) return { kind: 'contact', href };
  if (/^[^/?#]*:/.test(href) || href === '') return { kind: 'none' };
  const hash = href.indexOf('#');
  const path = hash < 0 ? href : href.slice(0, hash);
  const anchor = hash < 0 ? '' : href.slice(hash + 1);
  if (!path) return { kind: 'anchor', anchor: decoded(anchor) };
  const target = townPath(path);
  if (!anchor) return { kind: 'town', target };
  // A document knows anchors of its own (#page=3); those of an entry are made of its headings.
  return { kind: 'town', target, anchor: target.startsWith('media/') ? anchor : anchorId(decoded(anchor)) };
}

/** `collection/slug` or `media/…`, without the slashes and dots that some editors write around it. */
export function townPath(path: string): string {
  return (
    decoded(path)
      .replace(/^(?:\.?\/)+/, '')
      .replace(/\/+$/, '') || '/'
  );
}

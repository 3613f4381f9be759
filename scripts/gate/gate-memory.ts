// What has been seen before: a page that is built and reads as it did then is not looked at again.
import { digest } from '../digest.ts';
import { readStore, writeStore } from '../json-store.ts';
import type { GatePage, GateSite } from './gate-site.ts';

/** What was found, by the fingerprint of what was seen. */
interface Store {
  version: string;
  seen: Record<string, unknown>;
}

/** Remembers what was found by what was looked at. */
export interface GateMemory {
  recall<Found>(key: string): Found | undefined;
  learn(key: string, found: unknown): void;
  /** Writes what this run has used or learnt; what no page looks like any more is forgotten. */
  keep(): void;
}

/** Opens the memory of a site; one of another `version` of the rules counts for nothing, nor does any when `forget`. */
export function openGateMemory(options: { file?: string; version: string; forget: boolean }): GateMemory {
  const { file, version, forget } = options;
  const stored = file && !forget ? readStore<Store>(file) : undefined;
  const before = stored?.version === version ? stored.seen : {};
  const seen: Store['seen'] = {};
  return {
    recall: <Found>(key: string) => {
      const known = before[key] as Found | undefined;
      if (known) seen[key] = known;
      return known;
    },
    learn: (key, found) => {
      seen[key] = found;
    },
    keep: () => {
      if (file) writeStore(file, { version, seen } satisfies Store);
    },
  };
}

/** The fingerprint of files of the site that a page names, in the order of their names. */
function filesKey(page: GatePage, site: GateSite, pattern: RegExp): string {
  const names = new Set([...page.html.matchAll(pattern)].map(([, name = '']) => name));
  return [...names]
    .sort()
    .map((name) => {
      const { pathname } = new URL(name.replace(/&amp;/g, '&'), site.origin + page.address);
      return printOf(pathname, site) ?? name;
    })
    .join(' ');
}

const prints = new WeakMap<GateSite, Map<string, string | undefined>>();

/** The fingerprint of one file; every page names the same few. */
function printOf(pathname: string, site: GateSite): string | undefined {
  const known = prints.get(site) ?? new Map<string, string | undefined>();
  prints.set(site, known);
  if (!known.has(pathname)) {
    const body = site.answer?.(pathname)?.body;
    known.set(pathname, body === undefined ? undefined : digest(body));
  }
  return known.get(pathname);
}

const STYLES = /<link\b(?=[^>]*\brel=["']?stylesheet)[^>]*\bhref=["']?([^"'\s>]+)/gi;
const SCRIPTS = /<script\b[^>]*\bsrc=["']?([^"'\s>]+)/gi;

/** What of a page can be seen: programs, links for programs and descriptions for them left out. */
const visible = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<meta\b(?![^>]*\b(?:viewport|http-equiv))[^>]*>/gi, '')
    .replace(/<link\b(?![^>]*\brel=["']?stylesheet)[^>]*>/gi, '')
    .replace(/\s+/g, ' ');

/** The fingerprint of a page as it is written. */
export const htmlKey = (html: string): string => digest(`html ${html}`);

/** The fingerprint of what is seen of a page without its scripts. */
export const lookKey = (page: GatePage, site: GateSite): string =>
  digest(`look ${visible(page.html)} ${filesKey(page, site, STYLES)}`);

/** The fingerprint of a page with its scripts. */
export const visitKey = (page: GatePage, site: GateSite): string =>
  digest(`visit ${visible(page.html)} ${filesKey(page, site, STYLES)} ${filesKey(page, site, SCRIPTS)}`);

/** The fingerprint of what a page is built of, whatever it says: kinds of element, with their styles and scripts. */
export function structureKey(page: GatePage, site: GateSite): string {
  const kinds = [...page.html.matchAll(/<([a-z][\w-]*)\b([^>]*)>/gi)].map(([, tag = '', rest = '']) => {
    const attributes = rest.match(/\b(?:class|role|type|tabindex|hidden|inert|popover)(?:="[^"]*")?/g) ?? [];
    return `${tag} ${attributes.join(' ')}`;
  });
  const parts = [...new Set(kinds)].sort().join('\n');
  return digest(`structure ${parts} ${filesKey(page, site, STYLES)} ${filesKey(page, site, SCRIPTS)}`);
}

// What leads from former addresses to where entries stand now: a file of rules, and a page at each former address.

import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { FileTree } from './file-tree.ts';
import { type Move, moves } from './moves.ts';
import { redirectPage } from './redirect-page.ts';

/** Folders whose files are made elsewhere: no page of ours may stand among them. */
const RESERVED = new Set(['media', '_astro', 'pagefind', 'admin']);

/** A part of an address as rules have it; a colon or a star would mean something else there. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[*]/g, '%2A').replace(/%2C/g, ',').replace(/%40/g, '@');

const rulePath = (path: string): string => path.split('/').map(encoded).join('/') || '/';

function rule({ from, to }: Move): string {
  const query = from.query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return [rulePath(from.path), ...query, to, '301!'].join(' ');
}

/** The file that a host without rules serves at the former address. */
function stubFile(path: string): string | undefined {
  if (path === '' || RESERVED.has(path.split('/')[1] ?? '')) return undefined;
  return fileAt(/\.html?$/i.test(path) ? path : `${path}/index.html`);
}

const fileOfPage = (path: string): string => fileAt(path.endsWith('/') ? `${path}index.html` : path);

/**
 * `_redirects` in Netlify's syntax, and a page for hosts that do not read it.
 * A rule goes before the files of the site, so there is none where a page or a file stands; a former address that
 * differs from a page's only in its ending gets the page alone, since hosts may take the two for one.
 * @param options.taken files of other outputs
 * @param options.moved moves beside those that entries tell of themselves
 */
export function redirects(site: Site, options: { taken?: Iterable<string>; moved?: readonly Move[] } = {}): Output[] {
  const { taken = [], moved = [] } = options;
  const media = [...site.media.values()].flatMap(({ href, path }) => [href, `/${path}`]);
  const files = [...[...site.pages].map(({ path }) => fileOfPage(path)), ...taken];
  const blocked = new Set([...files.map((file) => `/${file}`), ...media]);
  const tree = new FileTree(files);
  const all = [...moves(site), ...moved].filter(({ from }) => !blocked.has(from.path));
  const stubs = all.flatMap((move) => {
    const file = move.from.query.length === 0 ? stubFile(move.from.path) : undefined;
    return file && tree.add(file) ? [{ path: file, body: redirectPage(site, move) }] : [];
  });
  // The first rule that fits is taken, and one without a query string fits any: the others go first.
  const rules = all
    .filter(({ besidePage }) => !besidePage)
    .toSorted((a, b) => b.from.query.length - a.from.query.length)
    .map(rule);
  return rules.length > 0 ? [{ path: '_redirects', body: `${rules.join('\n')}\n` }, ...stubs] : stubs;
}

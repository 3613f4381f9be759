// A town's site, made but not yet written, as the gate looks at it.
import { readFileSync } from 'node:fs';
import { headersFor, parseHeaders } from '../../content/derive/headers/parse-headers.ts';
import type { Page } from '../../content/model/page.ts';
import type { MadeSite } from '../make-site.ts';
import { mediaType } from '../media-types.ts';
import type { SiteFile } from '../write-site.ts';
import { addressOf, type GatePage, type GateSite, pathOf } from './gate-site.ts';

const bytesOf = (file: SiteFile): string | Uint8Array =>
  typeof file === 'object' && 'from' in file ? readFileSync(file.from) : file;

// Without their scripts these would be judged by what they say to visitors who have none.
const MADE_BY_SCRIPT = ['town/home', 'town/search', 'places/list'];

function pageOf({ path, kind, fallback, scope }: Page, html: string, town: string): GatePage {
  const file = path === '/404/' ? '404.html' : pathOf(path);
  return {
    path: file,
    address: path === '/404/' ? '/404.html' : path,
    html,
    // Pages of mini-sites, and those whose text is in another language, are built otherwise.
    kind: `${kind} ${fallback} ${scope !== ''}`,
    isMadeByScript: MADE_BY_SCRIPT.includes(kind),
    ...(kind === 'town/search' && { query: `?q=${encodeURIComponent(town)}` }),
  };
}

const EDITOR = 'admin/index.html';

/** The page on which editors log in: a program makes all of it. */
const editorPage = (html: string): GatePage => ({
  path: EDITOR,
  address: addressOf(EDITOR),
  html,
  kind: 'editor',
  isMadeByScript: true,
});

/** The gate's view of a made site: every page, and the one on which editors work. */
export function townSite({ site, files, indexed }: MadeSite): GateSite {
  const textOf = (path: string): string => String(bytesOf(files.get(path) ?? ''));
  const pages = [...site.pages].map((page) => {
    const html = textOf(page.path === '/404/' ? '404.html' : pathOf(page.path));
    return pageOf(page, html, site.text(site.town.name, page.language));
  });
  if (files.has(EDITOR)) pages.push(editorPage(textOf(EDITOR)));
  const headers = parseHeaders(textOf('_headers'));
  const all = new Map(files);
  const read = new Map<string, string | Uint8Array>();
  return {
    origin: site.origin,
    pages,
    answer: (pathname) => {
      const path = pathOf(pathname);
      const file = all.get(path);
      if (file === undefined) return undefined;
      const body = read.get(path) ?? bytesOf(file);
      // A style sheet is asked for by every page.
      if (path.endsWith('.css')) read.set(path, body);
      return { type: mediaType(path), headers: headersFor(headers, pathname), body };
    },
    complete: async () => {
      for (const [path, file] of await indexed()) all.set(path, file);
    },
  };
}

// Any site as the gate looks at it: a folder of HTML, or pages that are found by following links.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, parseHeaders } from '../../content/derive/headers/parse-headers.ts';
import { filesBelow } from '../files-below.ts';
import { mediaType } from '../media-types.ts';
import { crawl } from './crawl.ts';
import { type Answer, addressOf, type GateSite } from './gate-site.ts';

/** No more pages than this are looked at. */
const MOST_PAGES = 2000;

/** The origin by which a site calls itself, so that its own full addresses are known as its own. */
function ownOrigin(html: string | undefined): string {
  const [link = ''] = /<link[^>]+rel="?canonical"?[^>]*>/i.exec(html ?? '') ?? [];
  const [, address = ''] = /href="?(https?:[^\s">]+)/i.exec(link) ?? [];
  return URL.canParse(address) ? new URL(address).origin : 'http://site.localhost';
}

function fileAt(folder: string, pathname: string): string | undefined {
  try {
    const plain = folder + decodeURIComponent(pathname).replace(/\/$/, '');
    const file = [plain, `${plain}/index.html`, `${plain}.html`].find(
      (path) => statSync(path, { throwIfNoEntry: false })?.isFile() && resolve(path).startsWith(resolve(folder)),
    );
    return file;
  } catch {
    return undefined;
  }
}

function readFolder(folder: string, most: number): GateSite {
  const { files } = filesBelow({ folder, label: folder });
  const pages = files
    .filter(({ path }) => /\.html?$/.test(path))
    .slice(0, most)
    .map(({ path, absolute }) => ({ path, address: addressOf(path), html: readFileSync(absolute, 'utf8') }));
  const home = pages.find(({ path }) => path === 'index.html') ?? pages[0];
  // The file in which Netlify, Cloudflare Pages and others read them.
  const headers = parseHeaders(existsSync(`${folder}/_headers`) ? readFileSync(`${folder}/_headers`, 'utf8') : '');
  return {
    origin: ownOrigin(home?.html),
    pages,
    answer(pathname): Answer | undefined {
      const file = fileAt(folder, pathname);
      if (file === undefined) return undefined;
      return { type: mediaType(file), headers: headersFor(headers, pathname), body: readFileSync(file) };
    },
  };
}

/**
 * Reads the pages of a site: of a folder (a path or a `file:` address), or of what stands at an `http:` address and below
 * its origin, as its sitemap and its links tell.
 * @throws when there is no such folder, or when nothing answers with HTML
 */
export async function readSite(options: { from: string; most?: number }): Promise<GateSite> {
  const { from, most = MOST_PAGES } = options;
  if (/^https?:/i.test(from)) return crawl({ start: from, most });
  const folder = from.startsWith('file:') ? fileURLToPath(from) : resolve(from);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${from}.`);
  return readFolder(folder, most);
}

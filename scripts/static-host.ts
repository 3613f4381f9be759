// Serves finished sites over HTTP as a static host would: each town under its own host name.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { type HeaderRule, headersFor, parseHeaders } from '../content/derive/headers/parse-headers.ts';
import { parseRedirects } from '../content/derive/redirects/parse-redirects.ts';
import { withReload } from './dev-pages.ts';
import { listTowns } from './list-towns.ts';
import { mediaType } from './media-types.ts';
import { startPage } from './start-page.ts';

/** The headers and redirects of one finished site, read again when the site was replaced. */
interface SiteRules {
  read: number;
  headers: readonly HeaderRule[];
  redirects: ReadonlyMap<string, string>;
}

const rules = new Map<string, SiteRules>();

function rulesOf(folder: string): SiteRules {
  const file = `${folder}/_headers`;
  const read = existsSync(file) ? statSync(file).ino : 0;
  const known = rules.get(folder);
  if (known?.read === read) return known;
  const text = (name: string) => (existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`, 'utf8') : '');
  const fresh = { read, headers: parseHeaders(text('_headers')), redirects: parseRedirects(text('_redirects')) };
  rules.set(folder, fresh);
  return fresh;
}

/** The path that a request asks for, decoded and without `..`; undefined when it cannot be read. */
export function pathOf(request: IncomingMessage): string | undefined {
  const { url = '/' } = request;
  try {
    // Not as a relative address: `//name/path` would name another host.
    const { pathname } = new URL(url.startsWith('/') ? `http://localhost${url}` : url);
    return normalize(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
}

/** The compressed twin of a file, where one stands and the client can read it. */
function twinOf(plain: string, request: IncomingMessage, response: ServerResponse): string {
  const twin = `${plain}.br`;
  if (!existsSync(twin)) return plain;
  response.setHeader('Vary', 'Accept-Encoding');
  const accepts = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)/i.test(
    String(request.headers['accept-encoding'] ?? ''),
  );
  // A part of a file is a part of the plain one.
  if (!accepts || request.headers.range) return plain;
  response.setHeader('Content-Encoding', 'br');
  return twin;
}

/** Sends a file, or the part of it that was asked for; its twin in Brotli (`<file>.br`) to those who can read that. */
export function sendFile(plain: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const file = twinOf(plain, request, response);
  const { size } = statSync(file);
  response.setHeader('Content-Type', mediaType(plain));
  const range = /^bytes=(?=.*\d)(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  const start = range ? (range[1] ? Number(range[1]) : Math.max(0, size - Number(range[2]))) : 0;
  const end = range?.[1] && range[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
  if (range && start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', end - start + 1);
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range ? 206 : status);
  if (request.method === 'HEAD') response.end();
  else if (size === 0) response.end();
  // The site may have been replaced since its size was asked for: the visitor's page breaks off, the server goes on.
  else pipeline(createReadStream(file, { start, end }), response, () => {});
}

/** The file that a path means within a site, or undefined; the host's own files are not served. */
function fileAt(folder: string, path: string): string | undefined {
  if (path.includes('\0') || /^\/_(headers|redirects)$/.test(path)) return undefined;
  const file = path.endsWith('/') ? `${folder}${path}index.html` : folder + path;
  try {
    return statSync(file).isFile() ? file : undefined;
  } catch {
    // It is not there, or no file can have such a name.
    return undefined;
  }
}

/** What a host does beside serving finished sites; `town` is the town that is asked. */
export interface HostExtras {
  /** Answers a request itself, or leaves it to the host by returning false. */
  attend: (request: IncomingMessage, response: ServerResponse, town: string | undefined) => boolean;
  /** Towns whose pages reload by themselves, and which the start page offers to edit. */
  lively: readonly string[];
}

/** Sends a page that reloads itself when something has changed. */
function sendLively(file: string, request: IncomingMessage, response: ServerResponse): void {
  const page = withReload(readFileSync(file, 'utf8'));
  response.writeHead(200, {
    'Content-Type': mediaType(file),
    'Content-Length': Buffer.byteLength(page),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse, lively: boolean): void {
  const path = pathOf(request);
  const { headers, redirects } = rulesOf(folder);
  for (const [name, value] of headersFor(headers, path ?? '/')) response.setHeader(name, value);
  const target = path && (redirects.get(request.url ?? '') ?? redirects.get(path));
  if (target) {
    response.writeHead(301, { Location: target }).end();
    return;
  }
  const file = path && fileAt(folder, path);
  // Nobody's work is thrown away: the page for editors stays as it is.
  if (file?.endsWith('.html') && lively && !path?.startsWith('/admin/')) sendLively(file, request, response);
  else if (file) sendFile(file, 200, request, response);
  else if (path && fileAt(folder, `${path}/`)) response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
  else if (existsSync(`${folder}/404.html`)) sendFile(`${folder}/404.html`, 404, request, response);
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/** The town that a host name means: `bellerive.localhost:4321` is `bellerive`. */
export const townOfHost = (host: string): string | undefined => /^([a-z0-9-]+)\.localhost(?::\d+)?$/.exec(host)?.[1];

/**
 * Makes a server for all sites in `out`: a town at `<town>.localhost`, the list of towns at any other name.
 * The caller makes it listen.
 */
export function staticHost(options: { out: string; towns: string; extras?: HostExtras | undefined }): Server {
  const { out, towns, extras } = options;
  return createServer((request, response) => {
    const town = townOfHost(request.headers.host ?? '');
    if (extras?.attend(request, response, town)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (town && existsSync(`${out}/${town}`)) {
      try {
        answer(`${out}/${town}`, request, response, extras?.lively.includes(town) ?? false);
      } catch {
        // The site was being replaced: what stood a moment ago stands elsewhere now.
        if (!response.headersSent) response.writeHead(503, { 'Retry-After': '1' });
        response.end();
      }
      return;
    }
    const port = request.socket.localPort ?? 80;
    const isHome = pathOf(request) === '/' && !town;
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self'; img-src 'self'");
    if (pathOf(request) === '/start.css') {
      response.setHeader('Content-Type', 'text/css; charset=utf-8');
      createReadStream(new URL('./start-page.css', import.meta.url)).pipe(response);
      return;
    }
    response.writeHead(isHome ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(startPage({ towns: listTowns(towns), out, port, missing: town, editable: extras?.lively }));
  });
}

/** Listens on a port of this machine; resolves with the port, which differs from the one asked for when that is 0. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

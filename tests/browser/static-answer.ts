// What a plain static host answers to a request for a path of a folder.
import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { contentTypeOf } from './content-types.ts';

export type Answer = { status: number; headers: Record<string, string>; body: Buffer | string };

/** Answers with the file, a folder's index.html, part of a file for a `range`, or 404.html with the status 404. */
export async function answerFromFolder(options: {
  folder: string;
  pathname: string;
  method: string;
  range?: string | undefined;
}): Promise<Answer> {
  const { folder, pathname, method, range } = options;
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };
  const found = await find(folder, pathname);
  if (found?.kind === 'folder') return onwardsTo(`${pathname}/`);
  if (found) return partOf(await readFile(found.path), contentTypeOf(found.path), range);
  const body = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  return { status: 404, headers: { 'content-type': contentTypeOf('404.html') }, body };
}

async function find(folder: string, pathname: string): Promise<{ kind: 'file' | 'folder'; path: string } | undefined> {
  const root = resolve(folder);
  const path = join(root, decode(pathname), pathname.endsWith('/') ? 'index.html' : '');
  if (!path.startsWith(root + sep) || path.includes('\0')) return undefined;
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isFile()) return { kind: 'file', path };
  return entry?.isDirectory() ? { kind: 'folder', path } : undefined;
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

// Hosts answer 301 here, but Playwright lets the request that follows a redirect escape to the network.
function onwardsTo(pathname: string): Answer {
  const body = `<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=${pathname}">`;
  return { status: 200, headers: { 'content-type': contentTypeOf('index.html') }, body };
}

function partOf(content: Buffer, type: string, range: string | undefined): Answer {
  const headers = { 'content-type': type, 'accept-ranges': 'bytes' };
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined) return { status: 200, headers, body: content };
  const start = Number(first);
  if (start >= content.length) return { status: 416, headers, body: '' };
  const end = Math.min(last ? Number(last) : content.length - 1, content.length - 1);
  const contentRange = `bytes ${start}-${end}/${content.length}`;
  return {
    status: 206,
    headers: { ...headers, 'content-range': contentRange },
    body: content.subarray(start, end + 1),
  };
}

// Fetches one file of the web with a limit to everything: time, size, redirects, and where they may lead.
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { guardedLookup, PrivateAddress, refusePrivate, trustedHosts } from './address-guard.ts';
import { FetchFailure } from './fetch-failure.ts';

/** How long an answer may take as a whole, in seconds; tests are less patient. */
const seconds = (): number => Number(process.env.BELFRY_FETCH_SECONDS) || 10;
const MOST_BYTES = 2_000_000;
const MOST_REDIRECTS = 4;

/** An answer: a file, or word that it is still the one we know. */
export type Fetched =
  | { same: true }
  | {
      same: false;
      bytes: Uint8Array;
      url: string;
      type: string;
      etag?: string | undefined;
      modified?: string | undefined;
    };

/** What is known of an earlier answer. */
export interface Known {
  etag?: string | undefined;
  modified?: string | undefined;
}

function ask(url: URL, known: Known, signal: AbortSignal): Promise<IncomingMessage> {
  const isTrusted = trustedHosts().includes(url.host);
  if (!isTrusted) refusePrivate(url);
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  const headers = {
    'User-Agent': 'Belfry feed reader',
    Accept:
      'application/feed+json, application/atom+xml, application/rss+xml, text/calendar, application/json, */*;q=0.1',
    // What is not compressed cannot grow when it is unpacked.
    'Accept-Encoding': 'identity',
    ...(known.etag && { 'If-None-Match': known.etag }),
    ...(known.modified && { 'If-Modified-Since': known.modified }),
  };
  return new Promise((resolve, reject) => {
    const lookup = isTrusted ? undefined : guardedLookup;
    send(url, { headers, signal, agent: false, ...(lookup && { lookup }) }, resolve)
      .on('error', reject)
      .end();
  });
}

async function bytesOf(answer: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) {
      answer.destroy();
      throw new FetchFailure('tooLarge', { limit: `${MOST_BYTES / 1e6} MB` });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The address, where it is one of the web. */
function webAddress(text: string, base?: string): URL {
  const url = URL.parse(text, base);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password)
    throw new FetchFailure('address', { address: text.slice(0, 200) });
  return url;
}

const headerOf = (answer: IncomingMessage, name: string): string | undefined => {
  const value = answer.headers[name];
  return typeof value === 'string' && value.length < 500 ? value : undefined;
};

async function follow(address: string, known: Known, signal: AbortSignal): Promise<Fetched> {
  let url = webAddress(address);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const answer = await ask(url, known, signal);
    const { statusCode: status = 0 } = answer;
    const location = headerOf(answer, 'location');
    if (status >= 300 && status < 400 && status !== 304 && location) {
      answer.destroy();
      const next = webAddress(location, url.href);
      if (url.protocol === 'https:' && next.protocol === 'http:')
        throw new FetchFailure('address', { address: next.href.slice(0, 200) });
      url = next;
      continue;
    }
    if (status === 304 || status !== 200 || (answer.headers['content-encoding'] ?? 'identity') !== 'identity') {
      answer.destroy();
      if (status === 304) return { same: true };
      throw status === 200 ? new FetchFailure('notFeed') : new FetchFailure('status', { status: String(status) });
    }
    const [etag, modified] = [headerOf(answer, 'etag'), headerOf(answer, 'last-modified')];
    const type = headerOf(answer, 'content-type') ?? '';
    return { same: false, bytes: await bytesOf(answer), url: url.href, type, etag, modified };
  }
  throw new FetchFailure('redirects');
}

/** Fetches; throws a `FetchFailure` for whatever the other side did. */
export async function fetchLimited(address: string, known: Known = {}): Promise<Fetched> {
  const limit = seconds();
  const signal = AbortSignal.timeout(limit * 1000);
  try {
    return await follow(address, known, signal);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (signal.aborted) throw new FetchFailure('timeout', { seconds: limit });
    if (error instanceof PrivateAddress) throw new FetchFailure('private', { host: error.message });
    throw new FetchFailure('notReached');
  }
}

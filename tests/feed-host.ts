// A host of feeds on this machine, good ones and hostile ones; it notes what it was asked for.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer: a text, or a function that does as it likes. */
export type FeedAnswer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** The host. */
export interface FeedHost {
  /** Name and port, as an address has them. */
  host: string;
  url: (path: string) => string;
  /** What stands at each path; undefined is not found. May be changed at any time. */
  answers: Record<string, FeedAnswer | undefined>;
  /** The paths that were asked for, in order. */
  asked: string[];
  close: () => void;
}

/** Opens a host on a free port of 127.0.0.1. */
export async function openFeedHost(answers: FeedHost['answers'] = {}): Promise<FeedHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = host.answers[path];
    if (answer === undefined) response.writeHead(404).end('Not found');
    else if (typeof answer === 'string') response.end(answer);
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const host: FeedHost = {
    host: name,
    url: (path) => `http://${name}${path}`,
    answers,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}

/** A small JSON Feed of these titles. */
export const jsonFeed = (...titles: string[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Valley',
    home_page_url: 'https://valley.example/',
    language: 'en',
    items: titles.map((title, index) => ({
      id: `https://valley.example/${index}`,
      url: `https://valley.example/${index}`,
      title,
      content_html: `<p>About ${title}.</p>`,
      date_published: '2026-11-20T10:00:00Z',
    })),
  });

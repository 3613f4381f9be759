// Asks a server for a path exactly as it is written: browsers and `fetch` would tidy it up first.
import { type IncomingHttpHeaders, request } from 'node:http';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends one request to a port of this machine under a host name. */
export function ask(options: {
  port: number;
  host: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}): Promise<Answer> {
  const { port, host, path, method = 'GET', headers = {}, body: sent } = options;
  return new Promise((resolve, reject) => {
    const asked = request({
      agent: false,
      port,
      host: 'localhost',
      path,
      method,
      headers: { ...headers, Host: `${host}:${port}` },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      response.on('error', reject);
    });
    asked.end(sent);
  });
}

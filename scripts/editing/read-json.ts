// Reads what a request sends, up to a limit.
import type { IncomingMessage } from 'node:http';

/** What is wrong with what was sent, as an HTTP status. */
export class Unreadable extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The JSON that a request sends; throws `Unreadable` when it is none, or larger than `limit` bytes. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Unreadable(415, 'Only JSON is understood here.');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // What comes after the limit is read and forgotten: a browser hears an answer only when it has sent everything.
    if (size <= limit) parts.push(part);
    else parts.length = 0;
  }
  if (size > limit) {
    throw new Unreadable(
      413,
      `This file is too large: up to ${Math.floor((limit * 3) / 4 / 1024 / 1024)} MB can be saved at once.`,
    );
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Unreadable(400, 'This is not JSON.');
  }
}

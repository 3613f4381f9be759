// The pages that are open in browsers and want to hear when something has changed.
import type { ServerResponse } from 'node:http';

/** Pages that listen; each for a topic, such as a town. */
export class OpenPages {
  readonly #listening = new Map<ServerResponse, string>();

  /** Keeps a page informed until it is closed. */
  greet(response: ServerResponse, topic = ''): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': welcome\n\n');
    this.#listening.set(response, topic);
    response.on('close', () => this.#listening.delete(response));
  }

  /** Asks the pages of a topic, or all, to load anew. */
  reload(topic?: string): void {
    for (const [response, theirs] of this.#listening) {
      if (topic === undefined || topic === theirs) response.write('data: reload\n\n');
    }
  }
}

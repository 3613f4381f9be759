// Whether a request to change content comes from the town's own page, on this machine.
import type { IncomingMessage } from 'node:http';

const THIS_MACHINE = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/**
 * A browser tells where a page stands that asks (`Origin`), and no page can make it say something else: another site that
 * is open beside this one, or has made its name lead to this machine, is refused. So is another machine of the network.
 */
export function isOwnRequest(request: IncomingMessage, town: string): boolean {
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  const { localPort, remoteAddress } = request.socket;
  const own = `${town}.localhost${localPort === 80 ? '' : `:${localPort}`}`;
  if (!THIS_MACHINE.test(remoteAddress ?? '') || host !== own) return false;
  return origin === undefined ? site === 'same-origin' : origin === `http://${host}`;
}

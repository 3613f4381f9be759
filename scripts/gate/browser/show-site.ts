// Lets the addresses of a site answer in a browser, without a server and without the network.
import type { BrowserContext } from 'playwright-core';
import type { GateSite } from '../gate-site.ts';

/** Routes what `context` asks for: the site answers for its own origin, nothing else does. */
export async function showSite(context: BrowserContext, site: GateSite): Promise<void> {
  const { answer, origin } = site;
  // A site on a machine answers for itself, but nothing of others is fetched: the same result on every machine.
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) return route.abort('blockedbyclient');
    if (!answer) return route.fallback();
    const found = answer(decodeURI(url.pathname));
    if (!found) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
    const body = typeof found.body === 'string' ? found.body : Buffer.from(found.body);
    const headers = Object.fromEntries(found.headers ?? []);
    return route.fulfill({ status: found.status ?? 200, headers, contentType: found.type, body });
  });
  await context.routeWebSocket(/.*/, (socket) => socket.close());
}

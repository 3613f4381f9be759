// Shows a folder of static files to a browser as if a host served it, and notes all that a clean page never does.
import type { BrowserContext, Route } from 'playwright-core';
import { recordProblems, type SiteProblems } from './site-problems.ts';
import { answerFromFolder } from './static-answer.ts';

type Headers = Record<string, string>;
export type MountedSite = SiteProblems & {
  /** URLs of requests to any other origin, WebSockets included; each was aborted. */
  thirdPartyRequests: string[];
  /** Paths that were asked for and are not there. */
  missing: string[];
};

/**
 * Routes every request of `context` (one site each): those to `origin` are answered from `folder`, the others are
 * aborted and noted. `headers` are added to each answer, or are a function of the path, as a host's rules would be.
 * Give an https origin (nothing is encrypted) to get what browsers keep for secure contexts.
 */
export async function mountSite(options: {
  context: BrowserContext;
  folder: string;
  origin: string;
  headers?: Headers | ((pathname: string) => Headers);
}): Promise<MountedSite> {
  const { context, folder, headers = {} } = options;
  const { origin } = new URL(options.origin);
  const site: MountedSite = { ...(await recordProblems({ context })), thirdPartyRequests: [], missing: [] };
  const headersFor = typeof headers === 'function' ? headers : () => headers;

  await context.route('**/*', async (route: Route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin !== origin) {
      site.thirdPartyRequests.push(url.href);
      return route.abort('blockedbyclient');
    }
    const range = request.headers().range;
    const answer = await answerFromFolder({ folder, pathname: url.pathname, method: request.method(), range });
    if (answer.status === 404) site.missing.push(url.pathname);
    return route.fulfill({ ...answer, headers: { ...answer.headers, ...headersFor(url.pathname) } });
  });
  await context.routeWebSocket(/.*/, (socket) => {
    site.thirdPartyRequests.push(socket.url());
    return socket.close();
  });
  return site;
}

// Finds the pages of a site on the network: by its sitemap, and by following links on its own origin.
import { addressesOn } from './addresses-on.ts';
import { type GatePage, type GateSite, pathOf } from './gate-site.ts';
import { readHtml } from './html-page.ts';
import { factsOf, type PageFacts } from './page-facts.ts';

/** So many requests at a time, so that a small server is not overrun. */
const AT_ONCE = 4;
const LONGEST_WAIT = 20_000;

interface Found {
  page: GatePage;
  facts: PageFacts;
}

async function ask(url: string, method = 'GET'): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method,
      signal: AbortSignal.timeout(LONGEST_WAIT),
      headers: { accept: 'text/html,*/*' },
    });
  } catch {
    return undefined;
  }
}

async function inSitemap(origin: string): Promise<string[]> {
  const answer = await ask(`${origin}/sitemap.xml`);
  const text = answer?.ok ? await answer.text() : '';
  const named = [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, address = '']) => address);
  // A site that is looked at before it is published calls itself by its later name.
  return named.filter((address) => URL.canParse(address)).map((address) => new URL(address).pathname);
}

/** Does something for each item that comes into the queue, a few at a time, until the queue stays empty. */
async function inTurns<Item>(queue: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const busy = new Set<Promise<void>>();
  while (queue.length > 0 || busy.size > 0) {
    const item = busy.size < AT_ONCE ? queue.shift() : undefined;
    if (item === undefined) await Promise.race(busy);
    else {
      const turn = work(item).finally(() => busy.delete(turn));
      busy.add(turn);
    }
  }
}

/**
 * Gathers pages from an address on, at most so many.
 * @throws when the first address does not answer with HTML
 */
export async function crawl({ start, most }: { start: string; most: number }): Promise<GateSite> {
  const { origin, pathname } = new URL(start);
  const found = new Map<string, Found>();
  const missing = new Set<string>();
  const queue = [...new Set([pathname, ...(await inSitemap(origin))])];
  const asked = new Set(queue);
  await inTurns(queue, async (address) => {
    if (found.size >= most) return;
    const answer = await ask(origin + address);
    if (!answer?.ok) missing.add(address);
    const last = new URL(answer?.url || origin + address);
    const isPage = answer?.ok && /html/.test(answer.headers.get('content-type') ?? '') && last.origin === origin;
    if (!isPage || found.has(last.pathname) || found.size >= most) return void answer?.body?.cancel();
    const html = await answer.text();
    const page = { path: pathOf(last.pathname), address: last.pathname, html };
    const facts = factsOf(readHtml(page));
    found.set(last.pathname, { page, facts });
    for (const { tag, url } of addressesOn({ path: page.path, facts }, origin)) {
      if (!/^(?:a|area|iframe)$/.test(tag) || asked.has(url.pathname)) continue;
      asked.add(url.pathname);
      queue.push(url.pathname);
    }
  });
  if (found.size === 0 || missing.has(pathname)) throw new Error(`No page answers at ${start}.`);
  await lookForFiles([...found.values()], { origin, asked, missing });
  return { origin, pages: [...found.values()].map(({ page }) => page), missing };
}

/** Asks whether pictures, styles and other files are there, without fetching them. */
async function lookForFiles(
  pages: readonly Found[],
  { origin, asked, missing }: { origin: string; asked: Set<string>; missing: Set<string> },
): Promise<void> {
  const named = pages.flatMap(({ page, facts }) =>
    [...addressesOn({ path: page.path, facts }, origin)].map(({ url }) => url.pathname),
  );
  const files = [...new Set(named)].filter((address) => !asked.has(address));
  await inTurns(files, async (address) => {
    const answer = await ask(origin + address, 'HEAD');
    if (answer && (answer.status === 404 || answer.status === 410)) missing.add(address);
  });
}

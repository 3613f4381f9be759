// Shows an HTML text in a page that is already open, which is far quicker than navigating to it.
import type { Page } from 'playwright-core';

/**
 * Replaces the document of `page` by `html` under the address `baseUrl`, and waits for its stylesheets and fonts.
 * Scripts do not run. A content security policy in the text is left out: it would stay in force for the next document.
 */
export async function swapDocument(options: { page: Page; html: string; baseUrl: string }): Promise<void> {
  const { page, html, baseUrl } = options;
  await goToOrigin(page, new URL(baseUrl).origin);
  await page.evaluate(replaceDocument, { html, baseUrl });
}

// The document must have the origin of the site: only then can its address be set and its stylesheets be read.
async function goToOrigin(page: Page, origin: string): Promise<void> {
  if (new URL(page.url()).origin === origin) return;
  const stage = `${origin}/empty-stage`;
  await page.route(stage, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Stage</title>' }),
  );
  await page.goto(stage);
  await page.unroute(stage);
}

// Runs in the page.
async function replaceDocument({ html, baseUrl }: { html: string; baseUrl: string }): Promise<void> {
  history.replaceState(null, '', baseUrl);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const policy of parsed.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')) policy.remove();
  // The parser takes a browser without scripts for granted; this one has them, so <noscript> holds nothing but text.
  for (const element of parsed.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  scrollTo(0, 0);

  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet" i]:not([disabled])');
  const pending = [...sheets].filter((link) => !link.sheet);
  await Promise.all(
    pending.map(
      (link) =>
        new Promise((done) => {
          link.addEventListener('load', done, { once: true });
          link.addEventListener('error', done, { once: true });
          // An empty address or a foreign type fires neither event.
          setTimeout(done, 5000);
        }),
    ),
  );
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

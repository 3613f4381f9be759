// The pages that a login shows in its small window.
import { escapeHtml } from '../start-page.ts';

/** Where the script stands that hands a login over; a file of its own, since the pages allow no inline script. */
export const HAND_OVER = {
  path: '/login/github/hand-over.js',
  // The editing program listens for a first word, repeats it, and gets the outcome: so says Decap's protocol.
  body: `const { origin, outcome } = JSON.parse(document.querySelector('meta[name="outcome"]').content);
addEventListener('message', (event) => {
  if (event.origin === origin && event.source === opener && event.data === 'authorizing:github') {
    opener.postMessage(outcome, origin);
  }
});
opener?.postMessage('authorizing:github', origin);
`,
};

/** What keeps a page of the login to itself: nobody stores it, frames it, or learns where it came from. */
export const PRIVATE = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  // The window must stay in touch with the page that opened it, which may stand elsewhere.
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

/**
 * A page that says how a login ended.
 * @param options.handOver what to tell the editing program, and at which address it must stand; nobody else hears it
 */
export function loginPage(options: {
  language: string;
  title: string;
  text: string;
  status: number;
  handOver?: { origin: string; outcome: string } | undefined;
}): Response {
  const { language, title, text, status, handOver } = options;
  const script = handOver
    ? `<meta name="outcome" content="${escapeHtml(JSON.stringify(handOver))}"><script type="module" src="${HAND_OVER.path}"></script>`
    : '';
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>${script}</head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main></body></html>
`;
  return new Response(html, { status, headers: { ...PRIVATE, 'Content-Type': 'text/html; charset=utf-8' } });
}

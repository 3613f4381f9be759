// What `belfry dev` adds to pages: the news that something has changed, and the list of problems.
import type { Problem } from '../content/model/problem.ts';
import { escapeHtml } from './start-page.ts';

/** Where open pages listen for changes. */
export const RELOAD_PATH = '/_dev/changes';

/** The script that listens; a file of its own, since pages allow no inline script. */
export const RELOAD_SCRIPT = {
  path: '/_dev/reload.js',
  body: `new EventSource('${RELOAD_PATH}').addEventListener('message', () => location.reload());\n`,
};

/** A page that reloads itself when something has changed. */
export const withReload = (html: string): string =>
  html.replace('</head>', `<script type="module" src="${RELOAD_SCRIPT.path}"></script></head>`);

/** A page that lists what must be mended before the town can be shown. */
export function problemsPage(town: string, problems: readonly Problem[]): string {
  const items = problems
    .filter(({ level }) => level === 'error')
    .map(({ file, position, message, hint }) => {
      const place = position ? `${file}, line ${position.line}` : file;
      return `<li><p><strong>${escapeHtml(message)}</strong><br>${escapeHtml(hint)}</p><p><code>${escapeHtml(place)}</code></p></li>`;
    });
  return withReload(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>To mend – ${escapeHtml(town)}</title></head>
<body><main><h1>To mend in ${escapeHtml(town)}</h1><p>This page shows the site again as soon as these are mended.</p><ol>${items.join('\n')}</ol></main></body></html>
`);
}

// The page at http://localhost: all towns with their addresses.
import { existsSync, readFileSync } from 'node:fs';

/** Text as HTML shows it. */
export const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A town as its finished site shows itself. */
function card(town: string, folder: string, port: number, editable: boolean): string {
  const manifest = `${folder}/manifest.webmanifest`;
  const {
    name = town,
    description = '',
    lang = 'en',
  } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  const href = `http://${town}.localhost:${port}/`;
  const edit = editable
    ? `<p lang="en"><a class="edit" href="${href}admin/" aria-label="Edit this town: ${escapeHtml(name)}">Edit this town</a></p>`
    : '';
  return `<li lang="${escapeHtml(lang)}"><a href="${href}">${escapeHtml(name)}</a><p>${escapeHtml(description)}</p><p><code>${href}</code></p>${edit}</li>`;
}

/**
 * The start page's HTML.
 * @param options.missing a town that was asked for and does not stand
 * @param options.editable towns that can be edited here
 */
export function startPage(options: {
  towns: readonly string[];
  out: string;
  port: number;
  missing?: string | undefined;
  editable?: readonly string[] | undefined;
}): string {
  const { towns, out, port, missing, editable = [] } = options;
  const built = towns.filter((town) => existsSync(`${out}/${town}`));
  const unbuilt = towns.filter((town) => !built.includes(town));
  const notice = missing
    ? `<p role="status">There is no finished site for “${escapeHtml(missing)}”. Build it with <code>npm run build</code>.</p>`
    : '';
  const rest = unbuilt.length > 0 ? `<p>Not built yet: ${unbuilt.map(escapeHtml).join(', ')}.</p>` : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Towns – Belfry</title>
<link rel="stylesheet" href="/start.css"></head>
<body><main><h1>Belfry</h1><p>${built.length === 1 ? 'One town stands here.' : `${built.length} towns stand here.`}</p>${notice}
<ul>${built.map((town) => card(town, `${out}/${town}`, port, editable.includes(town))).join('\n')}</ul>${rest}</main></body></html>
`;
}
